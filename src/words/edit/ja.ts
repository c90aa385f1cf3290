import type { EditWord } from './en.ts';

/** The writing desk in Japanese. */
export const ja: Readonly<Record<EditWord, string>> = {
  'edit.prepare': '編集画面を準備しています。初回は1分ほどかかります。',
  'edit.at': '編集画面のアドレス:{url}',
  'edit.open':
    'ブラウザーは自動で開きます。開かないときは、このアドレスを Microsoft Edge か Google Chrome で開いてください。',
  'edit.stay':
    '書いている間、このウィンドウは開いたままにしてください。閉じるか Ctrl+C で終了します。保存したものは残ります。',
  'edit.already': 'このフォルダーの編集画面はすでに動いています:{url}',
  'edit.gitMade':
    '{folder} に .git という小さなフォルダーを作りました。これがないと編集画面はフォルダーを開けません。書かれた内容は何も変わりません。',
  'edit.gitRefused':
    '編集画面は .git というフォルダーがある場所しか開けませんが、{folder} には作れませんでした。フォルダーの管理者に書き込みの権限を頼んでください。',
  'edit.noFolder':
    'フォルダー {folder} がありません。CONTENT_DIR に内容のフォルダーを指定するか、そのドライブを接続してください。',
  'edit.noPreview': 'サイトのプレビューを起動できませんでした。執筆はそのままでき、問題点も表示されます。',
  'edit.usage': '使い方:npm run edit [-- --no-open] [--port 4400] [--lang vi|ja|en]',

  'desk.title': '編集デスク',
  'desk.skip': '本文へ移動',
  'desk.languages': 'デスクの言語',
  'desk.toStart': '最初の画面へ',
  'desk.ended':
    'このページの裏で動くプログラムが終了したため、問題点とプレビューは止まっています。保存したものはフォルダーにあります。最初と同じ方法(npm run edit)で起動し直すと、このページは自動で再開します。',
  'desk.gone':
    'フォルダー {folder} が見当たりません。ドライブが切断されたか、名前が変わった可能性があります。戻るまで保存しないでください。戻ればこのページが自動で気づきます。',
  'desk.noSettings':
    '{folder} の settings.yml を読めないため、何も表示できません。下の問題点に原因が書かれています。',
  'desk.others':
    '{count, plural, other {このフォルダーを開いている人:{names}。}}同じ記事は最後に保存した人の版が残ります。誰がどれを書くか決めておいてください。',
  'desk.windows':
    'このパソコンの二つのウィンドウでデスクが開いています。書くのは一方だけにしてください。後から保存した版が前の版を上書きします。',
  'desk.browser':
    'このブラウザーはパソコンのフォルダーに書き込めません。次のアドレスを Microsoft Edge か Google Chrome で開いてください:',
  'desk.noScript':
    'デスクには JavaScript が必要です。このアドレスはお使いのパソコン自身ですので、許可してください。',

  'start.headline': '今日は誰の仕事を伝えますか',
  'start.lead':
    'このパソコンにある{organisation}のフォルダーに書きます。サイトを公開するまで、外からは何も見えません。',
  'start.ways': '始める',
  'start.story': '事例を書く',
  'start.storyWhy': '好事例、または他の人の学びになる試み',
  'start.honour': '顕彰を記録する',
  'start.honourWhy': '表彰決定と、そこに名前のある全員',
  'start.name': '名前を直す',
  'start.nameWhy': 'その人を探して、正しい表記に直します',
  'start.picture': '写真を加える',
  'start.pictureWhy': '記事を開いて、本文の横に写真を置きます',
  'start.all': '編集画面を開く',

  'waiting.title': '待っていること',
  'waiting.none': '待っていることはありません。うまくいっている仕事を部署に尋ねるよい日です。',
  'waiting.nominations': '届いた推薦',
  'waiting.adoptions': '「うちでもやっています」の確認待ち',
  'waiting.reviews': '確認待ち',
  'waiting.drafts': '下書き',
  'waiting.consents': '期限の近い同意',
  'waiting.translations': '原文より古い翻訳',
  'waiting.untouched': '1年以上見直していないもの',
  'waiting.more': 'ほか {count} 件',

  'problems.title': '公開の前に直すこと',
  'problems.none': '公開の妨げになるものはありません。',
  'problems.lead':
    '公開を妨げる誤りは{errors, plural, =0 {ありません} other { # 件}}{errors, plural, =0 {} other {}}。検討することは{warnings, plural, =0 {ありません} other { # 件です}}。',
  'problems.weigh': '検討すること',
  'problems.count':
    '{errors, plural, =0 {} other {誤り # 件}}{warnings, plural, =0 {} other {{errors, plural, =0 {} other {、}}検討 # 件}}',

  'changes.title': '最近の変更',
  'changes.at': '{day} {time}',

  'publish.title': '公開する',
  'publish.mend': '誤りを直します。誤りがある間は何も公開されず、閲覧者には今のサイトが見え続けます。',
  'publish.look': 'プレビューで、すべての言語のページを確かめます。',
  'publish.state': '出来上がったものを「公開」にして保存し、編集画面を閉じます。',
  'publish.run':
    'サイトの担当者に公開を頼むか、「npm run publish」で自分で公開します。1、2分で終わり、取り消すこともできます。',

  'folder.title': 'あなたのフォルダー',
  'folder.choose':
    '編集画面がフォルダーを尋ねたら、これを選んでください。開いたウィンドウの上の欄に貼り付けることもできます。',
  'folder.copy': '場所をコピー',
  'folder.copied': 'コピーしました',
  'folder.wrong':
    '編集画面に記事が一つも出ないときは、別のフォルダーを選んでいます。そこでログアウトして選び直してください。',

  'bench.editor': '編集',
  'bench.side': '問題点とプレビュー',
  'bench.problems': '問題点',
  'bench.preview': 'プレビュー',
  'bench.hide': '編集だけにする',
  'bench.show': '問題点とプレビューを表示',

  'panel.choose': 'まずフォルダーを選びます',
  'panel.chooseStep': '編集画面で「フォルダーを開く」を押します。',
  'panel.open': '編集画面で記事を開くと、直すところとページの見え方がここに出ます。',
  'panel.new': 'まだ保存されていません。最初の保存の後、問題点とプレビューがここに出ます。',
  'panel.well': 'すべて整っています',
  'panel.error': '直すこと',
  'panel.warning': '検討すること',
  'panel.why': '理由と例',
  'panel.inLanguage': '{language}の版',
  'panel.elsewhere':
    '{count, plural, other {ほかの # 件の記事}}({errors, plural, =0 {誤りなし} other {誤り # 件}})',
  'panel.checked': '{time} に確認',

  'state.draft': '下書き:閲覧者には見えず、プレビューにだけ出ます。',
  'state.review': '確認中:閲覧者にはまだ見えず、プレビューにだけ出ます。',
  'state.published': '次の公開で公開されます。',
  'state.later': '公開の日を待っています。プレビューにはもう出ています。',
  'state.held': '保留:確認中のため、誰にも見えません。',
  'state.withdrawn': '取り下げ済み:誰にも見えません。',
  'state.erased': '消去済み:痕跡だけが残っています。',

  'preview.title': 'ページの見え方',
  'preview.open': '別のウィンドウで開く',
  'preview.unread': '上の誤りを直すと、ページがまた表示されます。',
  'preview.noPage': 'これには独自のページがありません。',
  'preview.notShown': 'どのページにも出ません。保留中か、取り下げ済みか、同意がありません。',
  'preview.starting': 'プレビューを起動しています。',
  'preview.failed': 'サイトのプレビューを起動できませんでした。執筆と修正はそのままできます。',

  'guide.title': '規則と例',
  'refused.host': 'このアドレスは、このパソコンの前にいる人にだけ答えます。',
  'refused.missing': 'ここには何もありません。',
};
