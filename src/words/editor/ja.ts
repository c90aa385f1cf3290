import type { EditorWord } from './en.ts';

export const ja: Readonly<Record<EditorWord, string>> = {
  title: '編集画面',
  opening: '編集画面を開いています…',
  failed:
    '編集画面を開けませんでした（{reason}）。ページを読み込み直してください。それでも開けないときは、サイトの担当者に知らせてください。',
  open: 'フォルダーを開く',
  openWhy: '横に書いてあるフォルダーを選んでください。',
  'practice.title': '練習用サイト',
  'practice.note': '自由に練習してください。ここで書いたものは公開されず、このブラウザーの中だけに残ります。',
  'practice.again': '最初からやり直す',
  'practice.ask': 'サンプルから最初にやり直しますか？',
  'practice.loss': 'この練習用サイトに書いたものは、すべて削除されます。',
  'practice.yes': '削除してやり直す',
  'practice.no': '書いたものを残す',
  'practice.noStore':
    'このブラウザーはこのページの内容を保存できません。新しい Edge、Chrome、Firefox、Safari を、プライベートウィンドウではなく通常のウィンドウでお使いください',
  'checks.title': '保存後のチェック',
  'checks.none': '保存しました。「{name}」の項目に誤りはありません。',
  'checks.some': '保存しましたが、「{name}」には公開する前に直すところが{count}か所あります。',
  'checks.whole':
    'ここで調べるのは、項目・日付・数値・長さです。ほかの記事とのつながり、画像、本文は、サイト全体のチェックで調べます。',
  'checks.close': '閉じる',
};
