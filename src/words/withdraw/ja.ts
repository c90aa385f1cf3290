import type { WithdrawWord } from './en.ts';

/** What `npm run withdraw` says, in Japanese. */
export const ja: Readonly<Record<WithdrawWord, string>> = {
  usage:
    '使い方: npm run withdraw -- ID [--erase] [--yes] [--to DIR] [--lang ja]\n        npm run withdraw -- ID --prove --to DIR [--lang ja]\nID は個人、団体、事例、決定の ID です。決定の一件だけなら「決定/キー」と書きます。--to は「npm run publish」のフォルダーです。詳しくは docs/consent.md をご覧ください。',
  unknown: '{folder} に「{found}」はありません。',
  suggestion: '「{suggestion}」のことですか。',
  several: '「{found}」に当たるものが複数あります: {known}。どれかを指定してください。',
  noContent: 'コンテンツのフォルダー {folder} を読めません。npm run check を実行してください。',
  noPlace:
    'フォルダー {folder} はありません。--to には「npm run publish」で公開しているフォルダーを指定します。',
  unread: '{file} の項目を編集できません。npm run check を実行し、このファイルの誤りを直してください。',
  erasedAlready: '「{found}」は {date} に消去済みです。残っているもの: {id}。',
  wait: 'ここでサイトを作成中です。終わるのを待っています',
  finished: '途中で止まっていた取り下げを先に終えました: {reference}。',

  titleWithdraw: '取り下げるもの: {title} ({id})',
  titleErase: '完全に消去するもの: {title} ({id})',
  willWithdraw: '{file} に「state: withdrawn」と書きます。ほかは何も変えません。',
  willHold: '{file} の該当の一件に「state: held」と書きます。ほかは何も変えません。',
  willMinimum:
    '決定によって公開されるもの(氏名、所属、表彰、理由)は残ります。その一件も名簿から外すには: {entries}',
  willErase:
    '{files, plural, other {# 個のファイル}}を削除し、コンテンツの{changed, plural, other {ほかの # 個のファイル}}からも消します。残るのは {id} という ID と、氏名・アドレス・写真の鍵付きハッシュだけで、サイトを作るたびにこれで探します。',
  willEraseEntry:
    '{file} の該当の一件には {id} というキーと、氏名の鍵付きハッシュだけが残り、サイトを作るたびにこれで探します。',
  willClear: 'プロジェクトの作業フォルダーから {count, plural, other {# 個のファイル}}を削除します。',
  willPublish: '次の「npm run publish」で、これが見える公開版と写真をすべて削除します。',

  appears: '現在、次の場所にあります:',
  nowhere: 'どこにもありません。',
  'group.profile': '本人のファイル',
  'group.translation': '翻訳',
  'group.picture': '写真',
  'group.decision': '決定',
  'group.story': '事例と導入',
  'group.collective': '団体',
  'group.movement': '運動',
  'group.page': '独自のページ',
  'group.nomination': '推薦',
  'group.import': '取り込み',
  'group.addresses': '公開したことのあるアドレス',
  'group.other': 'コンテンツのほかのファイル',
  'group.address': 'サイトのアドレス',
  'group.sitePage': 'サイトのページ',
  'group.siteSearch': '検索',
  'group.siteShare': '共有画像とポスター',
  'group.sitePicture': 'サイトの写真',
  'group.siteFeed': 'フィードとデータ',
  'group.siteOther': 'サイトのほかのファイル',
  'group.release': '公開版',
  'group.cache': 'プロジェクトのキャッシュ (.florilegium)',
  noReleases: '公開版は調べていません。フォルダーを --to で指定してください。',

  ask: '今すぐ実行しますか。',
  notAsked: '何も書き込んでいません。端末なしで実行するには --yes を付けてください。',
  cancelled: '何も書き込んでいません。',
  doneWithdraw: '取り下げました: {id}。',
  doneErase: '消去しました: {id}。',
  changed:
    '次のファイルはその間に誰かが変更したため、そのままにしてあります。もう一度実行してください: {files}',
  byHand: '次は手で直してください。同名の人がいる氏名、写真、またはここでは読めないファイルです:',
  keepKey:
    'ハッシュの鍵は {file} です。写しを機密文書と一緒に保管してください。鍵がなければ、消去したものを探せません。',
  next: '次に: npm run check、npm run publish -- --to {place}、続いて証明: npm run withdraw -- {id} --prove --to {place}',

  'proof.title': '不存在の証明',
  'proof.of': '探したもの: {reference}',
  'proof.at': '調べた時刻: {instant} ({timeZone} では {today})',
  'proof.sought':
    '{names, plural, other {氏名の表記 # 件}}、{ids, plural, other {アドレス # 件}}、{pictures, plural, other {写真 # 件}}、{words, plural, other {文章 # 件}}。すべてのファイルの名前と全バイトを、圧縮されたものは展開して調べました。',
  'proof.keyed': '氏名は鍵付きハッシュで比べました。この文書にもコンテンツにも氏名はありません。',
  'proof.minimum': '探していないもの: 決定によって公開されるもの(氏名、所属、表彰、理由)。',
  'proof.limits':
    '画像に描かれた文字と PDF のスキャンは、このプログラムでは読めません。目で確かめてください。',
  'proof.shared': 'うち {count, plural, other {# 件}}は現在ほかの人のものでもあり、区別できません。',
  'proof.lost':
    'うち {count, plural, other {# 件}}は探せません。ハッシュを作った鍵がここにありません ({file})。',
  'proof.release': '公開版 {name}',
  'proof.assets': '公開版が共有するファイル ({name})',
  'proof.place': '{name} のほかのファイル',
  'proof.site': '「npm run build」のサイト ({name})',
  'proof.work': 'プロジェクトのキャッシュ ({name})',
  'proof.content': 'コンテンツのフォルダー ({name})',
  'proof.none': '{files, plural, other {# 個のファイル}}、{bytes, number} バイトのどこにもありません',
  'proof.found': '{count, plural, other {# 個のファイル}}に残っています:',
  'proof.right': '結果: どこにも見つかりませんでした。',
  'proof.wrong':
    '結果: 証明できません。もう一度公開し (npm run publish -- --to …)、サイトを作り直して (npm run build)、やり直してください。',
  'proof.noPlace': '--to のフォルダーに公開版はありません。',
  stillPublic: '「{found}」は取り下げも消去もされていないので、証明するものがありません。',

  'reach.title': 'どのコマンドも届かないものと、その手当て:',
  'reach.git':
    'Git の履歴: 以前のコミットの内容。消去の場合は履歴を書き換え (git filter-repo --path … --invert-paths)、強制的にプッシュし、サーバー側の不要データも消してもらってください。',
  'reach.clones':
    '複製、フォーク、バックアップ: 持っている人全員に、削除して取り直すよう頼んでください。バックアップは期限切れを待ち、その日を記録します。',
  'reach.cdn': 'CDN やプロキシのキャッシュ: 取り下げの前に一覧で示したアドレスをそこで消してください。',
  'reach.engines':
    '検索エンジン: そのアドレスの削除をそれぞれに申請してください (Google「Outdated content」、Bing「Content removal」など)。',
  'reach.archives':
    'ウェブアーカイブ: 運営者に連絡し (Wayback Machine は info@archive.org)、そのアドレスを伝えてください。',
  'reach.print': '印刷物: ポスターを外し、残部を処分してください。',
  'reach.mail': '送信済みのメールやメッセージ、他人が保存した画像: 受け取った人に削除を頼んでください。',
  'reach.sheets':
    '表計算ファイル、スキャン、同意書: このフォルダーの外にあります。同じ表をもう一度取り込むと氏名が戻ります。',
};
