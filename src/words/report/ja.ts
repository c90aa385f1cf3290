import type { ReportWord } from './en.ts';

/** What the owner's report says, in Japanese. */
export const ja: Readonly<Record<ReportWord, string>> = {
  title: '対応待ちのこと',
  lead: 'このサイトを預かる人のための報告です。終わる同意、古くなったページ、まだ誰も測っていない取り組みなどを、{day}時点のコンテンツのフォルダーから拾いました。',
  private: '内部資料・公開しないこと',
  privateWhy: '公開していない人の名前も載っています。この報告がサイトに載ることはありません。',
  sample: '人も数値も架空です。これは見本のデータです。',
  read: '読んだもの：個人{people}、取り組み{stories}、導入{adoptions}。',
  problems:
    '「npm run check」の結果：{errors, plural, =0 {誤りなし} other {誤り#件}}{warnings, plural, =0 {。} other {、注意#件。}}',
  errorsFirst: '先に誤りを直してください。誤りのある項目は読めないため、この報告に入っていません。',
  counts:
    '{open, plural, =0 {対応待ちはありません} other {対応待ち#件}}{urgent, plural, =0 {} other {（うち急ぎ#件）}}{notes, plural, =0 {。} other {。ほかに参考#件。}}',
  contents: '一覧',
  well: '問題のないところ',
  wellLead: '次の項目に、対応待ちはありません。',
  what: '対象',
  matter: '状況',
  todo: 'すること',
  place: '場所',
  done: '済',
  line: '{line}行目',
  urgent: '急ぎ',
  note: '参考',
  more: '{count, plural, other {ほかに#件あります。全件はreport.jsonにあります。}}',
  again: '{day}に「npm run report」で作成。作り直すときも同じコマンドです。',

  'kind.person': '個人',
  'kind.collective': '団体',
  'kind.story': '取り組み',
  'kind.adoption': '導入',
  'kind.decision': '決定',
  'kind.movement': '運動',
  'kind.page': 'ページ',
  'kind.nomination': '推薦',
  'kind.unit': '部署',

  'section.consents': '終わる同意',
  'lead.consents':
    '60日以内に終わる同意と、すでに終わった同意です。サイトは自動で従いますが、もう一度尋ねることができるのは人だけです。',
  'section.left': '組織を離れた人',
  'lead.left': 'その人のページが今どうなっているか。',
  'section.waiting': '確認待ち',
  'lead.waiting': '誰かが書いて、返事を待っています。',
  'section.unpublished': 'まだ公開していないもの',
  'lead.unpublished': '下書き、公開日待ち、確認のため保留しているもの。',
  'section.links': '切れたリンク',
  'lead.links': '最後に尋ねたとき、正しく応答しなかった他サイトへのリンク。',
  'section.untouched': '一年以上見直していないもの',
  'lead.untouched': '今も正しいと、一年以上誰も確かめていないページ。',
  'section.translations': '原文より古い翻訳',
  'lead.translations': '翻訳の後に原文が変わりました。',
  'section.evidence': '裏付けのない取り組み',
  'lead.evidence': '語られているだけで、数値も出典も文書もありません。',
  'section.results': '結果のない導入',
  'lead.results': '導入したものの、自分の結果をまだ示していない部署。',
  'section.units': '音沙汰のない部署',
  'lead.units': '取り組みも導入も数値も、{months, plural, other {#か月}}届いていません。',

  'found.consent-ends':
    '同意は{until}に終わります（{days, plural, =0 {今日} other {あと#日}}）。その後、ページには公開の最小限だけが残ります。',
  'todo.consent-ends': 'もう一度尋ね、同意の「until」に新しい日付を書いてください。',
  'found.consent-over': '同意は{until}に終わりました。それ以後、ページには公開の最小限だけが出ています。',
  'todo.consent-over': 'もう一度尋ねるか、写真と本文をコンテンツのフォルダーから消してください。',
  'found.leaving':
    '{leftOn}に離れます。{keeps, select, yes {同意は離れた後も有効なので、ページはそのままです。} other {その後、ページには公開の最小限だけが残ります。}}',
  'todo.leaving':
    '{keeps, select, yes {することはありません。} other {その日までに、ページを残してよいか尋ねてください。よければ「keepAfterLeaving: true」と書きます。}}',
  'found.left-full': '{leftOn}に離れました。同意は離れた後も有効なので、ページはそのままです。',
  'todo.left-full': '同意が有効な間、することはありません。',
  'found.left-minimum':
    '{leftOn}に離れました。ページには公開の最小限（氏名、顕彰、当時の部署、功績）だけが出ています。',
  'todo.left-minimum':
    '{rest, select, yes {写真か本文がまだコンテンツのフォルダーにあります。法律や取り決めがない限り、消してください。} other {することはありません。残っているのは公開の最小限だけです。}}',
  'found.left-roll': '{leftOn}に離れました。ページはもうなく、名簿に名前があるだけです。',
  'todo.left-roll':
    '{rest, select, yes {写真か本文がまだコンテンツのフォルダーにあります。法律や取り決めがない限り、消してください。} other {することはありません。残っているのは公開の最小限だけです。}}',
  'found.left-unseen': '{leftOn}に離れました。ページにも名簿にも、もう名前はありません。',
  'todo.left-unseen':
    '{rest, select, yes {写真か本文がまだコンテンツのフォルダーにあります。消すか、「state: erased」と書いてください。} other {何も残さなくてよければ「state: erased」と書いてください。}}',
  'found.waiting':
    '{kind, select, adoption {導入したという部署からの知らせに、まだ返事をしていません。} other {確認待ちです。}}',
  'todo.waiting':
    '{kind, select, adoption {部署に確かめてから「state: published」と書いてください。} other {読んで確かめ、「state: published」と書くか、理由を添えて戻してください。}}',
  'found.nominated':
    '{received}に推薦されました。{days, plural, =0 {今日届いたものです。} other {#日待っています。}}',
  'todo.nominated':
    '現場で確かめてください。その上でプロフィールか取り組みを作って「state: accepted」と書くか、「declined」と書いて「decided」に理由を残し、推薦した人に伝えます。',
  'found.draft': '{dated, select, yes {下書き（{day}に公開の予定）。} other {下書き。}}',
  'todo.draft': '書き上げて「state: review」とするか、消してください。',
  'found.overdue': '{day}に公開の予定でしたが、まだ承認されていません。',
  'todo.overdue': '「state: published」と書くか、「publishAt」を後の日にしてください。',
  'found.embargo': '承認済み。{day}まで公開を待っています。',
  'todo.embargo': '当日にサイトをビルドしてください。時刻を過ぎた最初のビルドで現れます。',
  'found.held': '保留中：確認が続いています。',
  'todo.held': '確認の進み具合を尋ね、公開するか取り下げてください。',
  'found.untouched': '最後の見直しは{last}、{days}日前です。',
  'todo.untouched': '部署と一緒に読み直し、今も正しければ「reviewedOn」に今日の日付を書いてください。',
  'found.never-reviewed': '見直した日が一度も書かれていません。',
  'todo.never-reviewed': '読み直し、今も正しければ「reviewedOn」に今日の日付を書いてください。',
  'found.stale': '翻訳（{language}）が原文より古くなっています。',
  'todo.stale': '翻訳を改めてから「sourceHash: {hash}」と書いてください。',
  'found.told': '{published}に公開。裏付けは「語られている」段階です。',
  'todo.told': '期間と出典のある前後の数値を一つ、または添付できる文書を、部署に頼んでください。',
  'found.no-result':
    '{status, select, kept {{started}に始めて定着。自分の結果はまだ測っていません。} other {{started}から実施中。自分の結果はまだ測っていません。}}',
  'todo.no-result': '{unit}に尋ねてください。前はどうで、今はどうか。どの期間の数値で、どこに記録があるか。',
  'found.silent': '最後の便りは{last}です。',
  'todo.silent':
    '電話で尋ねてください。何を試し、どうなったか。うまくいかなかった試みも、語る値打ちがあります。',
  'found.never-heard': 'これまで一度も便りがありません。',
  'todo.never-heard': '電話で尋ねてください。そこでうまくいっていて、まだ誰も書いていないことは何か。',
  'found.link-dead':
    '{url}は、{reason, select, host {もう存在しないサイトを指しています} other {もうどこにも通じません（{status}）}}。{asked}に確認。',
  'todo.link-dead': '今の場所を探すか、リンクを外して出典を言葉で書いてください。',
  'found.link-failing':
    '{url}は、{reason, select, time {時間内に応答しませんでした} refused {接続を拒みました} certificate {有効な証明書がありません} circle {堂々巡りになりました} other {働きませんでした{status, plural, =0 {} other {（#）}}}}。{asked}に確認。',
  'todo.link-failing': '手で開いてみてください。一時の不調かもしれません。続くようならリンクを替えます。',
  'found.link-closed': '{url}は、人にしか応答しません（{status}）。{asked}に確認。',
  'todo.link-closed': '一度手で開いてみてください。まだ通じるかどうか、プログラムには分かりません。',
  'found.link-moved': '{url}は、{to}に移りました。{asked}に確認。',
  'todo.link-moved': '新しいアドレスを書いてください。',

  'note.unknown-age':
    '翻訳{total, plural, other {#件}}のうち{count}件に「sourceHash」がなく、原文に合っているか分かりません。翻訳を確かめたときに書いてください。一度書けば、値は「npm run check」が知らせます。',
  'note.never-asked':
    '他サイトのアドレスが{total, plural, other {#件}}あり、まだ一度も尋ねていません。「npm run report -- --links」で尋ねます。',
  'note.asked':
    '他サイトのアドレス{total, plural, other {#件}}のうち{known}件を尋ねました。最も古いのは{oldest}です。「npm run report -- --links」で尋ね直します。',
  'note.nothing-sent':
    'どの部署からも取り組み、導入、数値が届いたことがないので、音沙汰がなくても何も言えません。',

  'command.usage':
    '使い方：npm run report [-- --to フォルダー] [--lang vi|en|ja] [--months 6] [--links] [--date 2026-11-22]。コンテンツのフォルダーはCONTENT_DIR、なければcontentです。',
  'command.noContent': '{folder}に読めるsettings.ymlがありません。「npm run check」で確かめてください。',
  'command.inSite':
    '報告には公開していない人の名前が載ります。{folder}は公開される{site}の中にあります。別のフォルダーを選んでください。',
  'command.inContent':
    '{folder}はコンテンツのフォルダー{content}の中にあり、そこではどのファイルにも役目があります。別のフォルダーを選んでください。',
  'command.holdsSite': '{folder}には出来上がったサイトがあります。専用のフォルダーを選んでください。',
  'command.noFolder': '{folder}はファイルです。フォルダーを選んでください。',
  'command.asking': '他サイトのアドレス{count, plural, other {#件}}に尋ねています',
  'command.unasked':
    '時間内に尋ねられなかったアドレスが{count, plural, other {#件}}あります。以前の答えはそのまま残っています。',
  'command.offline':
    'どのサイトにもつながりません。このコンピューターがネットワークにつながっていないようです。リンクについて分かっていたことはそのままです。',
  'command.badLinks':
    '{file}が読めないため、リンクについて何も分かりません。消すか、--linksで尋ね直してください。',
  'command.written': '書き込みました：{page} と {record}',
};
