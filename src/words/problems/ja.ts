import type { ProblemWordKey } from './en.ts';

/** What is wrong with content, in Japanese. */
export const ja: Readonly<Record<ProblemWordKey, string>> = {
  'file-not-used.found': 'ファイル「{found}」はどこからも使われていません。',
  'file-not-used.wanted': 'コンテンツのフォルダーには、使われるファイルだけを置きます。',
  'file-not-used.mend':
    '{kind, select, text {記事の本文は index.md、他の言語は index.ja.md という名前です。名前を変えるか、コンテンツのフォルダーの外へ移してください。} picture {記事の「portrait」か「pictures」に画像の名前を書くか、画像を削除してください。} attachment {記事にファイルの名前を書くか（事例は「files」、決定は「file」）、ファイルを削除してください。} erased {削除してください。消去した項目に残すのは id、state、date だけです。} format {翻訳元のページと同じ拡張子にしてください。} other {正しいフォルダーへ移すか、コンテンツのフォルダーの外へ移してください。{suggestion, select, none {} other {「{suggestion}」ではありませんか。}}}}',

  'file-name.found': '「{found}」という名前はアドレスに使えません。',
  'file-name.wanted':
    'フォルダーと本文のファイル名には、半角小文字の a~z、数字、単独のハイフンだけを使い、80文字以内にします。',
  'file-name.mend':
    '名前を変えてください{suggestion, select, none {} other {（例：「{suggestion}」）}}。氏名そのものは「name」の欄に書きます。',

  'file-link.found': '「{found}」はリンクか特殊なファイルです。',
  'file-link.wanted':
    '通常のファイルとフォルダーだけを置きます。フォルダーの外にあるものが公開されるのを防ぐためです。',
  'file-link.mend': '実物のファイルをここへコピーするか、リンクを削除してください。',

  'file-encoding.found':
    '{kind, select, other {ファイルが UTF-8 で保存されていません（{found}）。} broken {文字が壊れています：{found}}}',
  'file-encoding.wanted': 'UTF-8 で保存され、文字が壊れていないこと。',
  'file-encoding.mend': 'エディターで開き、文字コード「UTF-8」で保存し直し、壊れた文字を打ち直してください。',

  'file-too-large.found':
    '{part, select, frontMatter {二つの --- の間の項目が {found} KB あります。} body {本文が {found} KB あります。} attachment {ファイルが {found} KB あります。} other {ファイルが {found} KB あります。}}',
  'file-too-large.wanted': '{limit} KB まで。',
  'file-too-large.mend':
    '{part, select, attachment {中の画像を小さくするなどして、ファイルを軽くしてください。} other {短くするか、いくつかに分けてください。}}',

  'file-type.found':
    '{kind, select, ending {「{found}」は配布できない種類のファイルです。} other {「{found}」の中身が拡張子と合っていません。}}',
  'file-type.wanted': '次のいずれかの種類で、拡張子が合っていること：{known}。',
  'file-type.mend': 'いずれかの種類で保存し直してください。完成した文書には PDF が向いています。',

  'front-matter-fence.found':
    '{kind, select, unclosed {冒頭の項目の部分が閉じられていません。} close {項目の部分が「{found}」で閉じられています。} early {項目の部分がここで閉じられていますが、その下にも項目があります。} other {ファイルが「{found}」で始まっています。}}',
  'front-matter-fence.wanted':
    '1行目は半角ハイフン三つ（---）だけ、次に項目、最後にもう一度ハイフン三つだけの行。',
  'front-matter-fence.mend':
    '{kind, select, unclosed {最後の項目の下に --- の行を加えてください。} close {この行には --- だけを書いてください。} early {この行を消すか、最後の項目の下に移してください。本文の区切り線なら *** と書いてください。} other {1行目には --- だけを書いてください。後ろの空白や文字も取り除きます。}}',

  'yaml-syntax.found': 'この行を読み取れません：{found}',
  'yaml-syntax.wanted':
    '{why, select, tab {字下げには空白を使い、タブは使いません。} twice {同じ項目は一度だけ書きます。} colon {コロンと空白を含む値は引用符で囲みます。} start {記号（@ % ` * &）で始まる値は引用符で囲みます。} quote {開いた引用符は閉じます。} bracket {開いた括弧は閉じます。} indent {同じ段の項目は同じ位置から書き始めます。} deep {項目の入れ子は数段までです。} documents {項目の部分は一つのファイルに一つです。} other {1行に一つ、「名前: 値」の形で書きます。}}',
  'yaml-syntax.mend':
    '{why, select, tab {行頭のタブを半角空白二つに置き換えてください。} twice {どちらかを削除するか、値を一つにまとめてください。} colon {値を引用符で囲んでください（例 title: "一: 二"）。} start {値を引用符で囲んでください。} quote {足りない引用符を加えるか、値全体を二重引用符で囲んでください。} bracket {足りない括弧を加えてください。} indent {この行と前後の行の行頭の空白を比べてください。} deep {余分な段を減らしてください。} documents {途中にあるハイフン三つの行を削除してください。} other {正しく動いている行と比べてください。迷うときは値を二重引用符で囲みます。}}',

  'yaml-alias.found':
    '{kind, select, anchor {使い回すための名前（&）があります：{found}} alias {参照（*）があります：{found}} merge {項目の取り込み（<<）があります：{found}} other {型の指定（!）があります：{found}}}',
  'yaml-alias.wanted': '値をその場にそのまま書くこと。',
  'yaml-alias.mend': '値そのものを書いてください。& や * や ! で始まる値は引用符で囲みます。',

  'conflict-marks.found': '統合されていない二つの版の印が残っています：{found}',
  'conflict-marks.wanted': '文章の版は一つだけ。',
  'conflict-marks.mend': '残す方を選び、<<<<<<<、=======、>>>>>>> で始まる行を削除してください。',

  'control-character.found':
    '{kind, select, direction {文字の向きを変える見えない文字（{found}）があります。} hidden {見えない文字（{found}）があります。} other {見えない制御文字（{found}）があります。}}',
  'control-character.wanted': '見えない文字のない文章。',
  'control-character.mend': 'この前後の語を削除して打ち直してください。貼り付けはしないでください。',

  'missing-file.found':
    '{kind, select, unreadable {{found} を開けません。} settings {{found} がありません。} index {この項目の他のファイルはありますが、{found} がありません。} other {この本文と同じ場所に「{found}」がありません。}}',
  'missing-file.wanted':
    '{kind, select, unreadable {このコンピューターで読み取りが許されているファイルとフォルダー。} settings {発行者、アドレス、言語を書いた settings.yml がコンテンツのフォルダーにあること。} index {どの項目にも既定の言語の本文があること。} other {項目が名前を挙げるファイルは、その項目のフォルダーに置きます。}}',
  'missing-file.mend':
    '{kind, select, unreadable {読み取りの権限を確かめてください。読み取り中に移動された可能性もあります。} settings {コンテンツのフォルダーの場所（CONTENT_DIR）を確かめるか、settings.yml を作ってください。} index {{found} を加えるか、残っているファイルを削除してください。} other {このフォルダーにファイルを置くか、名前を直してください。{suggestion, select, none {} other {「{suggestion}」ではありませんか。}}}}',

  'schema.found':
    '{kind, select, missing {「{path}」がありません。} empty {「{path}」が空です。} list {「{path}」が一覧になっています。} fields {「{path}」に複数の値があります。} key {{path, select, none {ここに「{found}」があります。} other {「{path}」の中に「{found}」があります。}}} other {「{path}」が「{found}」になっています。}}',
  'schema.wanted': 'ここに必要なもの：{wantedWords}。',
  'schema.mend':
    '{kind, select, missing {項目と値を加えてください。} empty {値を書くか、不要なら行を削除してください。} plain {文字として書いたのなら引用符で囲み、そうでなければ値を直してください。} other {値を直してください。}}',

  'unknown-key.found': 'ここに「{found}」という項目はありません。',
  'unknown-key.wanted':
    '{known, select, none {この場所で使える項目。} other {次のいずれかの項目：{known}。}}',
  'unknown-key.mend':
    '{suggestion, select, none {行を削除するか、項目の名前を直してください。} other {「{suggestion}」ではありませんか。項目の名前を直してください。}}',

  'invalid-date.found': '「{path}」が「{found}」になっています。',
  'invalid-date.wanted': 'ここに必要なもの：{wantedWords}。',
  'invalid-date.mend': '年-月-日の順に書き、その日が実在するか確かめてください。',

  'unknown-reference.found':
    '{kind, select, unit {「{found}」という部署はありません。} topic {「{found}」というテーマはありません。} award {「{found}」という表彰はありません。} family {「{found}」という表彰の区分はありません。} level {「{found}」という表彰の級はありません。} person {「{found}」という個人はありません。} collective {「{found}」という団体はありません。} honouree {「{found}」という個人も団体もありません。} story {「{found}」という事例はありません。} decision {「{found}」という決定はありません。} movement {「{found}」という運動はありません。} page {「{found}」というページはありません。} target {この事例の運動に「{found}」という目標はありません。} ownTarget {この運動に「{found}」という目標はありません。} content {この運動に「{found}」という内容はありません。} adopter {部署「{found}」はこの事例を取り入れていません。} other {「{found}」はありません。}}',
  'unknown-reference.wanted':
    '{kind, select, unit {units.yml にある id。} topic {topics.yml にある id。} award {awards.yml にある表彰の id。} family {awards.yml の families にある id。} level {awards.yml の levels にある id。} person {people/ の中のフォルダー名。} collective {collectives/ の中のフォルダー名。} honouree {people/ か collectives/ の中のフォルダー名。} story {stories/ の中のフォルダー名。} decision {decisions/ の中のファイル名（.md を除く）。} movement {movements/ の中のフォルダー名。} page {pages/ の中のフォルダー名。} target {「movement」に書いた運動の目標の key。} ownTarget {「targets」にある項目の key。} content {「contents」にある項目の key。} adopter {発祥の部署か、この事例を取り入れた部署。} other {実在するもの。}}',
  'unknown-reference.mend':
    '{suggestion, select, none {id を直すか、参照先を加えてください。} other {「{suggestion}」ではありませんか。違う場合は参照先を加えてください。}}',

  'duplicate-id.found':
    '{kind, select, file {「{found}」と「{other}」は、大文字小文字かアクセント記号の保存形式しか違いません。} other {id「{found}」が二度使われています。もう一つは {other} です。}}',
  'duplicate-id.wanted':
    '{kind, select, file {文字そのものが違う名前。多くのコンピューターではこの二つが同じファイルになります。} other {id は一度だけ使います。個人、団体、事例、決定、運動、ページは短いアドレスを共有し、以前の id も再び使うことはありません。}}',
  'duplicate-id.mend':
    '{kind, select, file {どちらかの名前を変えてください。} other {新しい方に別の id を付けてください。}}',

  'duplicate-key.found': '「{list}」に「{found}」が二度あります。',
  'duplicate-key.wanted': '翻訳がどの項目のものか分かるように、一覧の項目にはそれぞれ別の key を付けます。',
  'duplicate-key.mend': 'どちらかに別の key を付けるか（「key: …」）、同じものなら一方を削除してください。',

  'address-taken.found': 'アドレス {found} はすでに「{other}」が使っています。',
  'address-taken.wanted': '一つのアドレスは一つのページのものです。',
  'address-taken.mend': 'どちらかの名前を変えるか、words/ でアドレスの語を変えてください。',

  'address-vanished.found': '公開済みのアドレス {found} の行き先がなくなりました（{target}）。',
  'address-vanished.wanted':
    '公開したアドレスはずっと使えること。ポスターや他のサイトのリンクに残っています。',
  'address-vanished.mend':
    'id を変えたのなら、以前の id を「formerIds」に加えてください。公開をやめるのなら、「state: withdrawn」として項目を戻してください。',

  'unknown-language.found':
    '{kind, select, default {「{found}」は既定の言語で、index.md に書きます。} other {「{found}」はこのサイトの言語ではありません。}}',
  'unknown-language.wanted': 'このサイトの言語：{known}。',
  'unknown-language.mend':
    '{kind, select, default {名前に言語の付かないファイルへ本文を移してください。} other {言語を直すか、settings.yml の「languages」に加えてください。}}',

  'translated-fact.found': '翻訳に「{found}」が重ねて書かれています。',
  'translated-fact.wanted': '事実は既定の言語のファイルに一度だけ書き、翻訳には言葉だけを書きます。',
  'translated-fact.mend': '翻訳からこの項目を削除してください。',

  'translated-key.found': '原文の「{list}」に「{found}」という項目はありません。',
  'translated-key.wanted': '翻訳の項目には原文と同じ key を使います。',
  'translated-key.mend':
    '{suggestion, select, none {key を直すか、項目を削除してください。} other {「{suggestion}」ではありませんか。}}',

  'missing-word.found':
    '{kind, select, interface {言語「{lang}」の画面の言葉が{count, plural, other {# 個}}足りません。最初は「{found}」です。} other {「{found}」に既定の言語（{lang}）の言葉がありません。}}',
  'missing-word.wanted':
    '{kind, select, interface {同梱されていない言語では、すべての言葉を words/{lang}.yml に書きます。} other {名前は少なくとも既定の言語で書きます。}}',
  'missing-word.mend':
    '{kind, select, interface {足りない言葉を「key: 言葉」の形で加えてください。} other {「{lang}: …」の行を加えてください。}}',

  'missing-glyph.found': '文字 {found} は表示できません。どの書体にも字形がありません。',
  'missing-glyph.wanted': 'Unicode で定められた一般の文字。',
  'missing-glyph.mend': '通常の入力方法で打ち直してください。外字など、特殊な書体の文字です。',

  'consent-missing.found':
    '{use, select, portrait {{found}さんは顔写真の掲載に同意していません。} picture {この画像には{found}さんが写っていますが、画像の掲載に同意していません。} other {{found}さんはウェブへの掲載に同意していませんが、トップページに載せることになっています。}}',
  'consent-missing.wanted': '本人が同意した所にだけ載せます。返事がないことは同意ではありません。',
  'consent-missing.mend':
    '{use, select, portrait {本人に確認して「consent」に「portrait: true」と書くか、顔写真を外してください。} picture {本人に確認してその人の「consent」に「portrait: true」と書くか、別の画像にしてください。写っている全員が同意していれば「groupConsent: true」と書きます。} other {本人に確認して同意の channels に「web」を加えるか、「featured」を削除してください。}}',

  'consent-over.found': '{found}さんの同意は {until} で終わりました。',
  'consent-over.wanted':
    '{use, select, portrait {顔写真} picture {画像} other {トップページへの掲載}}について、今も有効な同意。',
  'consent-over.mend':
    'あらためて確認して新しい日付を書くか、{use, select, portrait {顔写真} picture {画像} other {「featured」}}を外してください。',

  'minor-consent.found': '{found}さんは未成年ですが、同意の記録がありません。',
  'minor-consent.wanted': '未成年の場合は、本人と法定代理人の同意、そして掲載してよい範囲。',
  'minor-consent.mend':
    '両方の書面がそろってから「consent」を加えてください。それまでは「state: review」にします。',

  'annulled-without-reason.found':
    '{kind, select, state {{found}の欄に取り消しの記載がありますが、state が「annulled」ではありません。} other {{found}の欄は取り消されていますが、日付と理由がありません。}}',
  'annulled-without-reason.wanted': '取り消された記載は、線を引き、日付と理由を添えて名簿に残します。',
  'annulled-without-reason.mend':
    '{kind, select, state {「state: annulled」と書くか、「annulled」を削除してください。} other {「annulled」に「date」と「reason」を書いてください。}}',

  'stopped-without-reason.found': '中止されていますが、理由が書かれていません。',
  'stopped-without-reason.wanted':
    '理由。読む人が最も学べるところです：leadership、rules、budget、staff、skills、technology、data、time、acceptance、other のいずれか。',
  'stopped-without-reason.mend': '「reason: …」を加え、何があったのかを本文に書いてください。',

  'number-without-source.found': '「{found}」の数値に出典がありません。',
  'number-without-source.wanted': 'どの数値にも、どこから得たか、誰が確かめられるかを書きます。',
  'number-without-source.mend': 'この項目に「source: …」を加えるか、数値を外してください。',

  'learned-from-cycle.found': '互いに学び合う輪になっています：{found}。',
  'learned-from-cycle.wanted': '学びの流れはすべて発祥の部署から始まります。',
  'learned-from-cycle.mend':
    'いずれかの「learnedFrom」を直してください。発祥の部署から直接学んだ場合は書きません。',

  'adopted-by-origin.found': '「{found}」は、この取り組みを始めた部署です。',
  'adopted-by-origin.wanted': '取り入れた部署になるのは、ほかの部署だけです。',
  'adopted-by-origin.mend':
    'このファイルを削除し、その後のことは事例の本文に書いてください。または事例の「unit」を直してください。',

  'unsafe-link.found':
    '{kind, select, remotePicture {他のサイトの画像を使っています：{found}} picturePath {別の場所の画像を使っています：{found}} other {このリンクは公開できません：{found}}}',
  'unsafe-link.wanted':
    '{kind, select, remotePicture {本文と同じ場所に置いた画像。} picturePath {本文と同じ場所に置いた画像。} other {https、mailto、tel、このサイトの中（/…）、見出し（#…）、項目（person:id、story:id）へのリンク。}}',
  'unsafe-link.mend':
    '{kind, select, http {http:// を https:// に変えてください。} scheme {そのページの https のアドレスに変えてください。} relative {このサイトのページなら / から、他のサイトなら https:// から始めてください。配布するファイルは「files」に書きます。} remotePicture {画像を本文と同じ場所に保存して「pictures」に書き、ファイル名だけで指してください。} picturePath {画像を本文と同じ場所に置き、ファイル名だけで指してください。} other {アドレスを確かめてください。空白は %20 と書きます。}}',

  'misleading-link.found':
    '{kind, select, empty {このリンクには言葉がありません：{found}} host {このリンクのアドレスは文字体系が混ざり、別のアドレスに見えます：{found}} other {このリンクは「{found}」と書かれていますが、行き先は {target} です。}}',
  'misleading-link.wanted': '行き先を正しく示すリンク。',
  'misleading-link.mend':
    '{kind, select, empty {角括弧の中に言葉を書くか、リンクを消してください。} host {アドレスを確かめて打ち直してください。} other {アドレスを直すか、ページの名前を言葉で書いてください。}}',

  'unsafe-html.found': '本文に HTML があります：{found}',
  'unsafe-html.wanted': '通常の Markdown。HTML はコメントも含めて公開しません。',
  'unsafe-html.mend': '削除するか、Markdown で書き直してください。< の文字だけなら \\< と書きます。',

  'lost-text.found':
    '{kind, select, unused {この行はどこからも参照されず、読者には見えません：{found}} twice {同じ名前が上で使われているため、二つ目の行は読者に見えません：{found}} title {画像の後ろの引用符の中の言葉はどこにも表示されません：{found}} meta {コードの最初の行の後ろの言葉はどこにも表示されません：{found}} attributes {見出しの後ろの波括弧の中は使われません：{found}} other {このセルは表の1行目に列がなく、読者には見えません：{found}}}',
  'lost-text.wanted':
    "{kind, select, title {画像の説明と撮影者は「pictures」に一度だけ書きます。} attributes {波括弧の中はアンカーだけ：'{#limits}'。} other {本文に書いたことはすべてページで読めること。}}",
  'lost-text.mend':
    '{kind, select, unused {この行を消すか、本文から参照してください。} twice {どちらかを消すか、別の名前にしてください。} title {消すか、「alt」または「credit」に移してください。} meta {消すか、コードの上に書いてください。} attributes {消してください。} other {表の1行目に列を加えるか、このセルを消してください。}}',

  'open-reference.found': 'この括弧が指す行がなく、括弧がそのまま読者に見えます：{found}',
  'open-reference.wanted': '脚注 [^1] には [^1]: で始まる行、[言葉][名前] には [名前]: で始まる行。',
  'open-reference.mend':
    'その行を加えるか、リンクを [言葉](https://…) と書いてください。括弧そのものなら \\[ と書きます。',

  'mixed-scripts.found':
    '{kind, select, styled {「{found}」は文字に似た数学記号でできています：{letters}} width {「{found}」には全角と半角の英字が混ざっています：{letters}} other {「{found}」には形の似た別の文字体系の文字が混ざっています：{letters}}}',
  'mixed-scripts.wanted':
    '一つの語は一つの文字体系で書くこと。混ざった語は検索できず、読み上げもできず、なりすましにも使われます。',
  'mixed-scripts.mend': 'この語を消して、キーボードで打ち直してください。貼り付けはしないでください。',

  'endless-word.found':
    '{kind, select, marks {「{found}」に記号が {size} 個付いています。} other {この語は {size} 文字あります：{found}}}',
  'endless-word.wanted':
    '{kind, select, marks {一文字に付く記号は {limit} 個まで。} other {行を折り返せるように、一語は {limit} 文字まで。}}',
  'endless-word.mend':
    '{kind, select, marks {この語を打ち直してください。} other {足りない空白を入れるか、短くしてください。}}',

  'heading-level.found': '本文に第1レベルの見出しがあります：{found}',
  'heading-level.wanted': '第1レベルはページの題名なので、本文の見出しは第2レベル（##）から始めます。',
  'heading-level.mend': '見出しに # を一つ加えるか、題名の繰り返しなら削除してください。',

  'code-not-trusted.found': '「{found}」はプログラム（.mdx）です。',
  'code-not-trusted.wanted':
    '{kind, select, place {プログラムを置けるのは pages/ だけで、他の本文は Markdown（.md）です。} other {プログラムは設定で許した場合だけ使えます。}}',
  'code-not-trusted.mend':
    '{kind, select, place {.md として保存してください。} other {.md として保存してください。書く人にこのコンピューターでプログラムを動かすことを許す場合に限り、settings.yml に「trustedCode: true」と書きます。}}',

  'missing-alt.found': '画像「{found}」に説明がありません。',
  'missing-alt.wanted': '何が写っているかを、画像を見られない人に伝える一文。',
  'missing-alt.mend': '画像を書いた所に「alt: …」を加えてください。',

  'picture-type.found':
    '{kind, select, heic {「{found}」は iPhone の HEIC 画像です。} ending {「{found}」の中身は {type} 画像です。} other {「{found}」は公開できる画像ではありません{type, select, none {} other {（{type}）}}。}}',
  'picture-type.wanted': 'JPEG（.jpg）、PNG（.png）、WebP（.webp）のいずれかで、拡張子が合っていること。',
  'picture-type.mend':
    '{kind, select, heic {JPEG で書き出してください。iPhone では「設定」›「カメラ」›「フォーマット」›「互換性優先」を選ぶか、「写真」で開いて書き出します。} ending {拡張子を .{ending} に変えてください。} other {画像ソフトで開き、JPEG か PNG で保存し直してください。}}',

  'picture-broken.found': '画像「{found}」は壊れているか、途中で切れています。',
  'picture-broken.wanted': '最後まで読み取れる画像。',
  'picture-broken.mend':
    'カメラからコピーし直すか、もう一度送ってもらってください。送る途中で切れたようです。',

  'picture-too-large.found':
    '{unit, select, bytes {画像「{found}」は {size} MB あります。} other {画像「{found}」は {limit} 百万画素を超えています。}}',
  'picture-too-large.wanted': '{unit, select, bytes {{limit} MB まで。} other {{limit} 百万画素まで。}}',
  'picture-too-large.mend': '小さくして保存してください。縦横とも 2,560 画素あれば足ります。',

  'picture-not-listed.found': '本文で使われている画像「{found}」が「pictures」に書かれていません。',
  'picture-not-listed.wanted': 'どの画像も、何が写っているか、誰が撮ったか、誰が写っているかを書きます。',
  'picture-not-listed.mend': '「pictures」に「file」と「alt」を加えてください。',

  'limits-missing.found':
    '{kind, select, empty {「{found}」の限界の節には、ほとんど何も書かれていません。} other {「{found}」に限界が書かれていません。}}',
  'limits-missing.wanted': '限界と難しさの節。これがあるから他の部分も信じてもらえます。',
  'limits-missing.mend':
    '{kind, select, empty {「{heading}」の下に、うまくいかなかったことと、かかった負担を書いてください。} other {見出し「{heading}」を加え、うまくいかなかったことと、かかった負担を書いてください。}}',

  'percentage-without-base.found':
    '「{key}」の数値は「{found}」で数えていますが、何に対する割合かが書かれていません。',
  'percentage-without-base.wanted':
    '割合には、何に対するものか、できれば何件に対するものかを書きます。半分といっても、二件のうちの一件かもしれません。',
  'percentage-without-base.mend':
    '「measure」に「依頼437件に占める%」や「依頼に占める%」のように書いてください。',

  'one-deed-two-awards.found':
    '「{found}」は同じ功績で「{award}」と「{otherAward}」を受けています。もう一つは {other} です。',
  'one-deed-two-awards.wanted': '一つの功績は、原則として一度だけ表彰します。',
  'one-deed-two-awards.mend': '決定した所に確かめてください。別の功績なら「for」か「deedDate」を直します。',

  'copied-paragraph.found':
    '{kind, select, near {この段落の大部分が {other} にもあります：{found}} other {同じ段落が {other} にもあります：{found}}}',
  'copied-paragraph.wanted': 'どの項目も、そこで起きたことを書きます。',
  'copied-paragraph.mend': 'どちらかを実際の出来事に合わせて書き直すか、もう一方へのリンクにしてください。',

  'copied-citation.found': '同じ功績の文が {other} にもあります：{found}',
  'copied-citation.wanted':
    '功績の文には、その人がしたことを書きます。同じ文でよいのは、一つのことを一緒にした数人だけです。',
  'copied-citation.mend':
    'ここでしたことを書いてください。一緒にした一つの功績なら、双方の「for」にその取り組みを書くか、それぞれの「share」を書きます。',

  'stale-translation.found': '翻訳の後に原文 {original} が変わりました。',
  'stale-translation.wanted': '今の原文に合った翻訳。',
  'stale-translation.mend': '翻訳を改めてから「sourceHash: {hash}」と書いてください。',

  'not-reviewed.found': '最後の見直しは {found}、{days} 日前です。',
  'not-reviewed.wanted': 'どの項目も少なくとも年に一度は見直します。',
  'not-reviewed.mend': '内容が今も正しいか確かめ、「reviewedOn」に今日の日付を書いてください。',

  'withheld-name.found':
    '本文に{found}さんの名前がありますが、{reason, select, draft {プロフィールは下書きです} review {プロフィールは確認中です} held {プロフィールは保留中です} withdrawn {プロフィールは取り下げられています} embargo {プロフィールはまだ公開前です} left {本人は組織を離れています} over {同意が今は有効ではありません} other {プロフィールの公開に同意していません}}。',
  'withheld-name.wanted':
    'プロフィールを公開していない人の名前は本文に書きません。本文の名前は一括で消せないためです。',
  'withheld-name.mend':
    '{place, select, field {役職や部署で書いてください。項目の中では名前を隠せません。} other {役職や部署で書くか、[{found}](person:{id}) と書いてください。公開されていない間、名前は表示されません。}}',

  'private-contact.found': '個人の連絡先のようです：{found}',
  'private-contact.wanted': '部署の電話番号か住所。',
  'private-contact.mend': '部署の連絡先に替えてください。',

  'personal-identifier.found':
    '{kind, select, phone {電話番号のようです：{found}} email {個人のメールアドレスのようです：{found}} birth {生年月日のようです：{found}} address {自宅の住所のようです：{found}} own {個人の情報のようです（{name}）：{found}} other {身分証の番号のようです：{found}}}',
  'personal-identifier.wanted': '本文に個人の情報を書かないこと。',
  'personal-identifier.mend':
    '削除してください。部署のものや別の意味の数字なら、settings.yml の「privacy」の「exemptions」に理由とともに書きます。',

  'private-number.found':
    '{kind, select, identity {身分証の番号です：{found}} iban {銀行口座の番号です：{found}} account {銀行口座の番号です：{found}} card {支払いカードの番号です：{found}} other {{name}：{found}}}',
  'private-number.wanted': '本人になりすましたり、お金に手を付けたりできる番号を公開しないこと。',
  'private-number.mend':
    '削除してください。団体のもので広く知らせる番号なら、settings.yml の「privacy」の「exemptions」に理由とともに書きます。',

  'exemption-not-used.found': '個人情報の規則が見つけたものに、この言葉はありません：{found}',
  'exemption-not-used.wanted': '必要な例外だけ。',
  'exemption-not-used.mend': '「text」を検査が示すとおりに直すか、この例外を消してください。',

  'unsafe-pattern.found':
    '{kind, select, syntax {このパターンは読み取れません：{found}} endless {このパターンは際限なく繰り返します（*、+、上限のない回数）：{found}} paths {このパターンは読み方が多すぎます：{found}} back {このパターンは見つけた部分を参照し直します：{found}} everything {このパターンは空の文字列に合います：{found}} other {このパターンは自分の例を見つけられません：{found}}}',
  'unsafe-pattern.wanted':
    "検索にかかる時間が前もって分かる正規表現。回数には上限を付けます（例：\\d'{8,12}'）。",
  'unsafe-pattern.mend':
    "{kind, select, syntax {括弧とバックスラッシュを確かめてください。} endless {最大の回数を書いてください。+ の代わりに '{1,20}' とします。} paths {省略できる部分を減らすか、二つのパターンに分けてください。} back {\\1 を使わずに書き出してください。} everything {少なくとも一文字が必要なようにしてください。} other {パターンか例を直してください。}}",

  'bare-name-recurs.found': 'プロフィールのない名前「{found}」が {other} にもあります。',
  'bare-name-recurs.wanted': '一人に一つのプロフィール。同姓同名の人は別々にします。',
  'bare-name-recurs.mend':
    '同じ人ならプロフィールを作り「to」で指してください。同姓同名の別人ならそのままで構いません。',

  'unknown-section.found': '見出し「{found}」は、読む人が探す節のどれでもありません。',
  'unknown-section.wanted': '次の見出し：{known}。',
  'unknown-section.mend':
    '{suggestion, select, none {いずれかを使うか、第3レベルの見出し（###）にするか、' +
    "'{#limits}'" +
    ' のような印を付けてください。} other {「{suggestion}」ではありませんか。}}',

  'look-alike.found':
    '{kind, select, id {ID「{found}」は {letters} の ID と見分けにくいものです。} other {ラテン文字の文の中の「{found}」は別の文字体系の文字でできています：{letters}}}',
  'look-alike.wanted':
    '{kind, select, id {ポスターの上でも取り違えない ID。0 と o、1 と l、rn と m、ハイフンの有無だけの違いは避けます。} other {読者が打つとおりの文字で書かれた語。}}',
  'look-alike.mend':
    '{kind, select, id {新しいほうの名前を変え、前の ID を「formerIds」に加えてください。} other {打ち直してください。意図したものならそのままで構いません。}}',

  'picture-not-used.found': '画像「{found}」は書かれていますが、本文で使われていません。',
  'picture-not-used.wanted': '「pictures」に書いた画像は本文に置きます。',
  'picture-not-used.mend': 'ふさわしい所に ![]({found}) を置くか、一覧から外してください。',

  'wanted.text': '文字',
  'wanted.number': '数',
  'wanted.wholeNumber': '整数',
  'wanted.boolean': '「true」（はい）か「false」（いいえ）',
  'wanted.list': '一覧（1行に一つ、ハイフンの後に書く）',
  'wanted.fields': '名前の付いた複数の値（1行に一つ、半角空白二つ分下げて書く）',
  'wanted.byLanguage': '言語ごとの文字（1行に一つの言語、半角空白二つ分下げて「ja: …」）',
  'wanted.siteAddress':
    'https://example.org や https://example.org/hyosho のようなサイトのアドレス（空白、?、#、パスワードなし）',
  'wanted.once': '一つの言語は一度だけ',
  'wanted.options': '次のいずれか：{options}',
  'wanted.id': '半角小文字の a~z、数字、単独のハイフンからなる80文字以内の id',
  'wanted.language': 'vi、ja、en、pt-BR のような言語',
  'wanted.share': '1/3 のような割合',
  'wanted.file': '本文と同じ場所にあるファイルの名前（拡張子を付け、フォルダーは書かない）',
  'wanted.timeZone': 'Asia/Tokyo のような時間帯',
  'wanted.date': '実在する年、月、日（2026、2026-11、2026-11-22）',
  'wanted.day': '実在する日（2026-11-22）',
  'wanted.moment': '日（2026-11-22）か、時差を付けた時刻（2026-11-22T08:00:00+07:00）',
  'wanted.url': 'https:// か http:// で始まるアドレス',
  'wanted.email': 'メールアドレス',
  'wanted.hash': '検査が示す16桁',
  'wanted.notEmpty': '1文字以上',
  'wanted.shorter': '{limit} 文字以内',
  'wanted.items': '{limit, plural, other {# 個以上}}',
  'wanted.atMost': '{limit} 以下',
  'wanted.atLeast': '{limit} 以上',
  'wanted.sameId': '自分のフォルダーかファイルの名前：{options}',
  'wanted.noCycle': 'この部署に属していない部署',
  'wanted.recipient': '受ける人：「to」とプロフィールの id、または「name」と「key」',
  'wanted.oneRecipient': '「to」か「name」のどちらか一方',
  'wanted.recipientKey': 'プロフィールのない名前のための、このファイルで一つだけの key',
  'wanted.message':
    '差し込む所が{options, select, none {（なし）} other {{options}}}だけで、波括弧がすべて閉じた言葉',
  'wanted.path': '/ で始まるパス',
  'wanted.target': 'person:an-binh のような行き先',
  'wanted.other': 'この項目に合う値',

  'report.found': '現状',
  'report.wanted': '必要',
  'report.mend': '直し方',
  'report.error': 'エラー',
  'report.warning': '注意',
  'report.rules': '各規則の説明と例:',
  'report.counts':
    '{errors, plural, =0 {エラーなし} other {エラー # 件}}、{warnings, plural, =0 {注意なし} other {注意 # 件}}。',
  'report.read':
    '読み取ったもの：個人{people, plural, other {# 人}}、団体{collectives, plural, other {# 件}}、決定{decisions, plural, other {# 件}}（顕彰{recipients, plural, other {# 件}}）、事例{stories, plural, other {# 件}}、導入例{adoptions, plural, other {# 件}}、運動{movements, plural, other {# 件}}、ページ{pages, plural, other {# 件}}{nominations, plural, =0 {} other {、推薦# 件}}。',
  'report.folder': 'コンテンツのフォルダーは{folder}です',
  'report.well': '問題はありません。',
  'report.usage':
    '使い方：npm run check [-- --json] [--lang vi|en|ja] [--date 2026-11-22]。フォルダーは CONTENT_DIR、指定がなければ content です。',
};
