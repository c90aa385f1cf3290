import type { CommandWord } from './en.ts';

/** What the commands say, in Japanese. */
export const ja: Readonly<Record<CommandWord, string>> = {
  'build.wait': 'ここで別のビルドが動いています。終わるのを待っています',
  'build.read': 'コンテンツを読んでいます',
  'build.pictures': '共有用の画像を描いています',
  'build.render': 'ページを作っています',
  'build.again': '保存していたページが正しくなかったため、すべて作り直しています',
  'build.check': 'できたサイトを検査しています',
  'build.publish': 'サイトを所定の場所に置いています',
  'build.done': '{pages}ページ、{languages}言語、{seconds}秒、{folder}',
  'build.kept': '何も変更していません。以前のサイトはそのままです。',
  'build.content': 'コンテンツに誤りがあります。',
  'build.notRendered': 'ページを作れませんでした。',
  'build.notRight': 'できたサイトに問題があるため、公開しませんでした。',
  'build.more': 'ほかに{count}件あります。',
  'build.warnings': '注意が{count}件あります。"npm run check"で一覧を表示します。',
  'badges.badKey':
    'BADGE_KEY が Ed25519 の秘密鍵ではないため、バッジに署名できません。「npm run badge-key」で鍵を作れます。BADGE_KEY がなければバッジは発行されません（docs/badges.md）。',
  'build.badges': '{count} 件の表彰を署名付きバッジとして受け取れます。',
  'build.noBadgeKey':
    '{count} 件の表彰を署名付きバッジにできますが、BADGE_KEY がないため発行していません（docs/badges.md）。',
  'badgeKey.made':
    'バッジ用の新しい鍵です。秘密情報を保管する場所に置き、サイトを作るたびに BADGE_KEY に設定してください。ファイルには何も書いていません（docs/badges.md）。',
  'place.holds':
    'OUT_DIRは{folder}ですが、そこには{holds}があり、サイトに置き換えられてしまいます。新しいフォルダーか空のフォルダーを選んでください。',
  'place.inContent':
    'OUT_DIRは{folder}で、コンテンツのフォルダー{content}の中にあります。その外のフォルダーを選んでください。',
  'place.noFolder':
    'OUT_DIRは{folder}ですが、これはファイルです。新しいフォルダーか空のフォルダーを選んでください。',
  'place.notOurs':
    'OUT_DIRは{folder}です。そこには、ビルドが置いたとは確かめられないファイルがあり、サイトに置き換えられてしまいます。新しいフォルダーか空のフォルダーを選ぶか、このフォルダーを空にしてください。',
  'place.foreign':
    'OUT_DIRは{folder}です。そこには、ビルドが置いたのではないファイルがあり、サイトに置き換えられてしまいます：{files}。ほかの場所に移すか、別のフォルダーを選んでください。',
  'disk.full': 'ディスクがいっぱいです（{path}）。空きを作ってから、もう一度ビルドしてください。',
  'disk.readOnly':
    'ここには書き込めません：{path}。別のフォルダーを選ぶか、書き込みの権限をもらってください。',
  'disk.other': 'ディスクが{path}を受け付けません：{reason}。',
  'serve.none': '{folder}にはまだサイトがありません。"npm run build"で作れます。',
  'serve.at': 'サイトのアドレス：{url}（Ctrl+Cで終了）',
  'serve.port': '"{found}"はポート番号ではありません。1から65535までの数です。',

  'practice.usage': '使い方：npm run practice [-- --to フォルダー] [--port ポート]',
  'practice.real':
    '{folder}の内容には、サンプルの印（settings.yml の sample: true）がありません。練習用サイトでは、下書きも含めてすべての内容が誰にでも見えます。',
  'practice.place':
    '{folder}にはほかのファイルがあります。空のフォルダーか新しいフォルダーを指定してください。',
  'practice.at': '{url} で練習できます（Ctrl+Cで終了）。そこで書いたものは公開されません。',
  'practice.written':
    '練習用サイトを{folder}に書きました。どのウェブサーバーでも表示でき、そこで書いたものは公開されません。',
  'serverConfig.usage':
    '使い方：npm run server-config -- --to フォルダー [--root /srv/florilegium/current/site] [--listen 127.0.0.1:8080] [--certificate ファイル --key ファイル] [--hsts 300] [--brotli]\nフォルダーにnginx、Apache、Caddy、IIS、静的ホスティング用のファイルを書きます。--rootはサーバーから見た完成サイトの場所です（docs/serving.md）。',
  'serverConfig.path':
    '{flag}は「{found}」です。パスに引用符、ドル記号、パーセント記号、波括弧は使えません。',
  'serverConfig.listen':
    '--listenは「{found}」です。ポート（8080）か、アドレスとポート（127.0.0.1:8080）を指定してください。',
  'serverConfig.hsts': '--hstsは「{found}」です。秒数を指定してください。',
  'serverConfig.content': '{folder}の内容に誤りがあるため、何も書いていません。',
  'serverConfig.written': '{address}用の{count, plural, other {#個のファイル}}を{folder}に書きました。',
  'serverConfig.next':
    '取り下げたアドレス（410）は{gone, plural, other {#件}}、移動したアドレス（301）は{moved, plural, other {#件}}です。次は docs/serving.md をご覧ください。',
  'gate.usage':
    '使い方：npm run gate [-- フォルダー]\nフォルダーは完成したサイトです。省略するとOUT_DIR（dist）になります。CONTENT_DIRの内容とBUILD_DATEの時点に照らして判定します。',
  'gate.right':
    '{folder}に問題はありません。{pages, plural, other {#ページ}}、{files, plural, other {#ファイル}}、{seconds}秒。',
  'gate.notRight': '{folder}は公開できません。指摘は{count, plural, other {#件}}です。',

  'publish.usage':
    '使い方：npm run publish -- --to フォルダー [--yes] [--if-due] [--roll-back] [--ask URL]\nフォルダーは、新しいもの、空のもの、または以前に公開先としたものです。ウェブサーバーは フォルダー/current/site を配信します。詳しくはdocs/publish.mdをご覧ください。',
  'publish.draft': 'ファイルを圧縮し、検査値を計算しています',
  'publish.enter': 'リリースをディスクに書き込んでいます',
  'publish.share': '以前のページがまだ必要とするファイルを残しています',
  'publish.switch': '新しいリリースに切り替えています',
  'publish.look': '閲覧者に届くものを確かめています',
  'publish.clear': '古いものを片付けています',
  'publish.done': '公開しました。リリース{release}、{pages}ページ。ウェブサーバーは{folder}を配信します。',
  'publish.same': '変更はありません。閲覧者が見るのはリリース{release}、{pages}ページのままです。',
  'publish.withdrawn': '公開できなくなったものを含む以前のリリースを{count}件削除しました。',
  'publish.left':
    '古いものを削除できませんでした。配信はされませんが、ディスクに残っています。次の点を直して、もう一度公開してください：',
  'publish.nextDue':
    '次に日時だけでサイトが変わるのは{moment}（{timeZone}）です。そのとき"npm run publish -- --to … --if-due"が公開します。',
  'publish.noNextDue': '日時だけでサイトが変わる予定はありません。',
  'publish.notDue': '公開中のリリースの後に期日を迎えたものはありません。何もしません。',
  'publish.due': '前回のリリースの後、次の期日を迎えました：{moment}。',
  'publish.cutOff': '前回の公開は、切り替えの直後に途切れていました。もう一度公開して終わらせます。',
  'publish.first': 'そこにはまだ何も公開していません。初回は--if-dueを付けずに公開してください。',
  'publish.busy': 'いま、ほかの人がそこへ公開しています。何もしませんでした。',
  'publish.back': '閲覧者には、{moment}に作ったリリース{release}が再び表示されます。',
  'publish.kept': '閲覧者に見えるものは変わっていません。',
  'publish.nobody':
    'このサイトには人も団体も顕彰も一件もありません。それで正しければ、--yesを付けてください。',
  'publish.tooFew':
    'このサイトは{pages}ページで、以前は{before}ページでした。それで正しければ、--yesを付けてください。',
  'publish.otherSite':
    'そこには{before}のサイトがあり、この内容は{address}のものです。CONTENT_DIRと--toを確かめてください。サイトが新しいアドレスに移ったのであれば、--yesを付けて公開してください。',
  'publish.full':
    '{folder}の空きは{free} MBで、{needed} MB必要です。空きを作ってから、もう一度公開してください。',
  'publish.wrongAfter':
    '切り替えた後、{count}件のファイルまたはアドレスが正しくありませんでした：{first}。切り替えを元に戻しました。',
  'publish.noEarlier':
    '戻せる以前のリリースがありません。壊れておらず、公開できなくなったものを含まないリリースが一つもありません。',
  'publish.holds': '{folder}の中に{holds}があります。新しいフォルダーか空のフォルダーを選んでください。',
  'publish.inContent':
    '{folder}はコンテンツのフォルダー{content}の中にあります。その外のフォルダーを選んでください。',
  'publish.noFolder': '{folder}はファイルです。新しいフォルダーか空のフォルダーを選んでください。',
  'publish.notOurs':
    '{folder}には、公開のコマンドが置いたのではないファイルがあります。新しいフォルダーか空のフォルダーを選んでください。',
  'publish.noLink': '{path}は公開のコマンドが作ったリンクではありません。ほかの場所に移してください。',

  'template.usage':
    '使い方：npm run template -- decisions|figures|adoptions [--to ファイル.xlsx] [--lang ja]\nCONTENT_DIR の一覧が入った記入用シートを書き出します。npm run import で取り込みます（docs/excel.md）。',
  'template.written': '{file} に記入できます。記入したら：npm run import -- {file} --into {folder}',
  'template.noContent':
    'コンテンツのフォルダー {folder} に読める settings.yml がありません。npm run check を実行してください。',
  'template.taken': '{file} はすでにあるので、手を付けていません。--to で別の名前を選んでください。',
  'export.usage':
    '使い方：npm run export -- [--to ファイル.xlsx|ファイル.csv] [--lang ja]\nCONTENT_DIR のサイトが BUILD_DATE に示すものを書き出します。.xlsx はすべて、.csv は顕彰名簿です（docs/excel.md）。',
  'export.written':
    '{file}：顕彰 {honours} 件、個人と団体 {people}、好事例 {stories} 件、決定 {decisions} 件。',
  'export.language': 'サイトに「{found}」の版はありません。サイトの言語：{known}。',
  'export.problems': 'コンテンツに誤りがあるため、何も書き出していません。npm run check を実行してください。',
  'import.usage':
    '使い方：npm run import -- ファイル --into フォルダー [--map 対応表] [--dry-run]\nファイルは npm run template が書き出した記入用シート、または --map を付けた任意の .csv・.xlsx です。対応表はどの列が何かを示します（docs/import.md）。フォルダーはコンテンツのフォルダーです。',
  'import.reading': '{file} を読んでいます',
  'import.refused': '誤りが {count} 件あります。何も書き込んでいません。',
  'import.more': 'ほかに {count} 件あります。',
  'import.done': '{rows} 行を {folder} に取り込みました。',
  'import.empty': '例の行の下に記入された行がないため、何も書き込んでいません。',
  'import.unchanged': '{rows} 行を読みました。{folder} にはすべて入っています。何も書き込んでいません。',
  'import.dryRun': '{folder} のために {rows} 行を読みました。試し読みなので何も書き込んでいません。',
  'import.recovered': '前回の取り込みが途中で切れていたので、先に元へ戻しました。',
  'import.decisions': '決定',
  'import.honours': '表彰',
  'import.people': '個人',
  'import.collectives': '団体',
  'import.count': '新規 {made}、変更 {changed}、そのまま {unchanged}',
  'import.honourCount': '新規 {made}、全部で {total}',
  'import.figures': '数値',
  'import.adoptions': '導入',
  'import.awards': '新しい賞：{count}',
  'import.units': '新しい部署：{count}',
  'import.topics': '新しいテーマ：{count}',
  'import.files': 'ファイル：{count}',
  'import.kept': '前回の取り込みの後に人が直したので、そのままにしたもの（{count}）：',
  'import.keptField': '{file} の {field}：「{present}」のまま。表では「{wanted}」',
  'import.keptGone': '{file} の {field}：ここでは消されています。表では「{wanted}」',
  'import.keptEmpty': '{file} の {field}：「{present}」のまま。表では空',
  'import.keptFile': '{file}：ここでは消されているので、作り直しません',
  'import.namesakes': '同じ名前でも、同一と示す番号がないので別々にしたもの（{count}）。確かめてください：',
  'import.namesake': '{name}：{ids}',
  'import.moved': '別の決定に移った行（{count}）。元の所に残したので、手で移してください：',
  'import.movedRow': '{row} 行目：{from} から {to} へ',
  'import.gone': '表にはもうないが、ここには残っているもの（{count}）：',
  'import.next': '次に：CONTENT_DIR={folder} npm run check',
  'at.sheet': 'シート {sheet}',
  'at.row': '{row} 行目',
  'at.column': '{column} 列（{header}）',

  'problem.file-missing': 'ファイル「{found}」がありません。.csv か .xlsx のファイルを指定してください。',
  'problem.file-type':
    'ファイルの種類が {found} です。読めるのは .csv と .xlsx です。表計算ソフトで開いて .xlsx で保存してください。',
  'problem.file-too-large':
    'ファイルが {found} MB あります。読めるのは {limit} MB までです。いくつかに分けてください。',
  'problem.file-encoding':
    '文字コードが UTF-8 でも Shift_JIS でもありません。「CSV UTF-8」か .xlsx で保存してください。',
  'problem.file-quote':
    '引用符（"）が閉じていないため、行がつながってしまいます。" が一つだけのセルを探すか、.xlsx で保存してください。',
  'problem.workbook-broken':
    '正しい Excel ブックではありません。表計算ソフトで開いて .xlsx で保存し直してください。',
  'problem.workbook-locked':
    'ブックにパスワードがあるか、古い形式です。パスワードなしの .xlsx で保存してください。',
  'problem.workbook-inflated':
    'ブックを展開すると {limit} MB を超えます。シートだけを新しいブックに写してください。',
  'problem.sheet-too-large':
    'シートが {rows} 行目、{columns} 列目まであります。読めるのは {rowLimit} 行、{columnLimit} 列までです。遠くのセルを消すか、表を新しいブックに写してください。',
  'problem.sheet-missing':
    'シート「{found}」がありません。あるのは {known} です。対応表の「sheet」を直してください。',
  'problem.sheet-empty': 'この行に見出しがありません。対応表の「headerRow」を直してください。',
  'problem.formula':
    '{found}{more, plural, =0 {} other { ほか # セル}}に数式があります。セルを写し、値として貼り付けてください。',
  'problem.mapping-missing': '対応表「{found}」がありません。書き方は docs/import.md にあります。',
  'problem.mapping-language':
    '対応表の言語は「{found}」ですが、サイトの既定の言語は「{wanted}」です。取り込めるのは既定の言語だけです。',
  'problem.mapping-settings':
    'フォルダーに settings.yml がなく、対応表にもそのもとになる「settings」がありません。どちらかを加えてください。',
  'problem.header-missing':
    '列「{wanted}」がありません。見出しは {known} です。見出しか対応表を直してください。',
  'problem.header-twice': '見出し「{found}」の列が二つあります。片方の名前を変えてください。',
  'problem.row-too-long':
    '{width} 個の見出しの外に「{found}」があります。引用符か区切りが抜けていることが多いです。',
  'problem.row-twice':
    '{row} 行目と同じ内容です。片方を消すか、対応表の「row」に区別できる列を書いてください。',
  'problem.cell-empty': 'セルが空ですが、「{field}」が必要です。記入してください。',
  'problem.cell-control': '「{found}」に表示できない文字があります。打ち直してください。',
  'problem.cell-long': '{found} 文字あります。{limit} 文字までです。短くしてください。',
  'problem.cell-date': '「{found}」は {form} の形の日付ではありません。セルか、対応表の形を直してください。',
  'problem.cell-share': '「{found}」は分け前ではありません。1/3 のように書いてください。',
  'problem.cell-table':
    '「{found}」は対応表の値にありません。あるのは {known} です。セルを直すか、値を加えてください。',
  'problem.cell-type':
    '「{found}」では、受けるのが誰か（individual、collective、household）分かりません。対応表に値の表を書いてください。',
  'problem.award-unknown':
    '賞「{found}」がありません。あるのは {known} です。直すか、対応表の「catalogue」に加えてください。',
  'problem.level-unknown':
    '級「{found}」がありません。あるのは {known} です。直すか、対応表の「catalogue」に加えてください。',
  'problem.unit-unknown':
    '部署「{found}」がありません。あるのは {known} です。直すか、units.yml に加えるか、対応表に「newUnits」を書いてください。',
  'problem.topic-unknown':
    'テーマ「{found}」がありません。あるのは {known} です。直すか、topics.yml に加えるか、対応表に「newTopics」を書いてください。',
  'problem.decision-differs':
    '決定の{field, select, date {日付} issuer {決定者} level {決定者の級} basis {顕彰の種類} number {番号} other {件名}}が、ここでは「{found}」、{row} 行目では「{other}」です。一つの決定の行はすべて同じでなければなりません。',
  'problem.kind-differs':
    '{name} は、ここでは「{found}」、{row} 行目では「{other}」で、番号は同じです。種類か番号を直してください。',
  'problem.form-none':
    'npm run template が書き出した記入用シートではありません。そのシートに記入するか、--map でどの列が何かを示してください（docs/import.md）。',
  'problem.form-version':
    'シートは第 {found} 版ですが、読めるのは第 {wanted} 版です。npm run template で新しく書き出し、行を写してください。',
  'problem.form-folder': '{found} にコンテンツのフォルダーがありません。読める settings.yml がありません。',
  'problem.form-date':
    '「{found}」は日付ではありません。2026-05-19 のように書いてください。月や年しか分からないときは 2026-05、2026 と書きます。',
  'problem.form-twice': '{row} 行目と同じ内容です。どちらかを消してください。',
  'problem.header-unknown':
    '「{found}」の下に文字がありますが、このシートの見出しではありません。{suggestion, select, none {} other {「{suggestion}」のことですか。}}見出しを直すか、列を消してください。',
  'problem.example-left': '「{found}」は記入例の残りです。上書きするか、行を消してください。',
  'problem.choice-unknown':
    '「{found}」は一覧にありません。{suggestion, select, none {} other {「{suggestion}」のことですか。}}一覧から選ぶか、先にコンテンツのフォルダーに加えてください。',
  'problem.choice-several': '「{found}」は次のどれにも当てはまります：{known}。どれか一つを選んでください。',
  'problem.choice-apart':
    '「{found}」の名前と符号が合いません。一覧では：{wanted}。選び直してください。セルを引っ張ると末尾の数が増えます。',
  'problem.cell-number': '「{found}」は数ではありません。桁区切りも単位も付けず、数字だけを書いてください。',
  'problem.cell-year':
    'セルの日付は {found} です。{year} 年のことなら前にアポストロフィを付けてください。その日で正しければ、日付の前に付けてください。',
  'problem.recipient-known':
    '{found} は一覧にあります。次から選んでください：{known}。同姓同名の別の人なら「{found} · {word}」と書いてください。',
  'problem.recipient-like':
    '{found} は一覧にありません。次のことですか：{known}。別の人なら「{found} · {word}」と書いてください。',
  'problem.adoption-reason': '中止したとありますが、理由がありません。一覧から選んでください。',
  'problem.adoption-missing':
    '部署「{found}」がこの好事例を導入したという記録がありません。先に導入を取り込むか、セルを空にしてください。',
  'problem.adoption-origin': 'この好事例は部署「{found}」自身のものです。導入した部署を選んでください。',
  'problem.decision-taken':
    'この対応表で作られたのではない決定「{found}」がフォルダーにあります。対応表の「decision.id」を、前に言葉を足すなどして変えてください。',
  'problem.folder-file':
    'このファイルが読めません。フォルダーに npm run check を行い、示されたとおりに直してください。',

  'new.usage':
    '使い方：npm run new -- 種類 [--項目 "…"]\n種類は次のどれかです：{kinds}。端末がないときは、必要な項目をすべて指定してください。',
  'new.kind': '何を書き始めますか',
  'new.unknownKind': '種類「{found}」はありません。種類：{kinds}。',
  'new.unknownFlag': 'この種類に指定「{found}」はありません。指定：{known}。',
  'new.missing': '足りないもの：{flags}',
  'new.content': '内容のフォルダー {folder} が使えません：{why}',
  'new.noSettings': '読める settings.yml がありません。npm run check を行ってください。',
  'new.badId': '「{found}」は名前に使えません。英小文字、数字、一つずつのハイフンで 80 文字までです。',
  'new.badDate': '「{found}」は日付ではありません。2026、2026-11、2026-11-22 のように書いてください。',
  'new.notOneOf': '「{found}」はありません。あるのは {known} です。',
  'new.none': 'フォルダーに選べるものがまだありません：{field}。先に作ってください。',
  'new.taken': '{file} はすでにあり、変えていません。別の --id を指定してください。',
  'new.badFields': '答えが正しい内容になっていません：{fields}。',
  'new.empty': '答えてください。',
  'new.cancelled': '何も書き込んでいません。',
  'new.made': '{file} を作りました。下書きなので、まだ誰にも見えません。',
  'new.next': '次に：中身を書き、npm run check で確かめ、npm run dev で見てください。',
  'kind.person': '個人',
  'kind.collective': '団体',
  'kind.story': 'よい取り組み、または試み',
  'kind.adoption': '部署による取り入れ',
  'kind.decision': '表彰の決定',
  'kind.movement': '競い合いの運動',
  'kind.page': '組織のページ',
  'field.name': '名前',
  'field.title': '題名',
  'field.summary': '何をしたかを一、二文で',
  'field.unit': '部署',
  'field.started': 'いつから（2026、2026-11、2026-11-22）',
  'field.story': 'どの取り組み',
  'field.date': '日付（2026、2026-11、2026-11-22）',
  'field.number': '番号',
  'field.issuer': '決定した人または機関',
  'field.award': '賞',
  'field.recipient': '最初に受ける人の名前',
  'field.from': '始まり（2026、2026-11、2026-11-22）',
  'field.to': '終わり（2026、2026-11、2026-11-22）',

  'digest.usage':
    "使い方: npm run digest -- [--period week|month] [--date 2026-11-22] [--lang vi] [--unit ID] [--to フォルダー]\nその日を含む週または月のお便りを、サイトのすべての言語（または一つの言語）で書きます。--unit で部署ごとに書けます（--unit '*' ですべての部署）。送信はしません（docs/digest.md）。",
  'digest.content': '内容に誤りがあるため、何も書いていません。npm run check を実行してください。',
  'digest.unit':
    '部署「{found}」はありません{nearest, select, none {。} other {。「{nearest}」のことですか。}}',
  'digest.written': '{file}（{size} KB）: {subject}',
  'digest.noNews': '   この期間に新しいことはありません。送らないほうがよいでしょう。',
  'digest.next':
    '.html の隣に .txt、.json（件名とプレビュー文）、.eml（メールソフトで下書きとして開けます）があります。',

  'print.usage':
    '使い方：\nnpm run print -- booklet --year 2026 | --movement ID [--lang vi] [--paper a4|a5] [--to ファイル]\nnpm run print -- certificates --decision ID | --recipient ID [--lang vi] [--all-recipients] [--to フォルダー]\n--all-recipients は、決定に名前だけがある人の分も作ります（docs/print.md）。',
  'print.content': 'コンテンツに誤りがあるため、何も印刷していません。',
  'print.one': '次のうち一つだけが必要です：{flags}',
  'print.atLeast': '次のどちらか、または両方が必要です：{flags}',
  'print.lang': 'サイトに「{found}」はありません。ある言語：{known}',
  'print.paper': '用紙「{found}」はありません。a4かa5を指定してください。',
  'print.unknown':
    '顕彰名簿に{flag}「{found}」はありません{nearest, select, none {} other {。「{nearest}」ではありませんか}}。',
  'print.nobody':
    '印刷できる人がいません：{count, plural, =0 {顕彰がありません} other {#件の顕彰}}{count, plural, =0 {} other {は「print」の経路に同意のない人のものです}}。',
  'print.typeset': '冊子を組んでいます',
  'print.certificates': '{count, plural, other {#枚の賞状}}を組んでいます',
  'print.fault': 'ひな形に誤りがあります：{where}：{message}',
  'print.missing': '「{text}」（{record}）の{character}を持つフォントがありません。',
  'print.inSite': '{folder}は公開される{site}の中にあります。別の場所を選んでください。',
  'print.madeBooklet': '{file}：{pages, plural, other {#ページ}}、{size}、{seconds}秒',
  'print.madeCertificates': '{folder}に{count, plural, other {#枚の賞状}}、{size}、{seconds}秒',
  'print.left': '{count, plural, other {#件の顕彰}}は「print」の経路に同意がないため、名前を載せていません。',
};
