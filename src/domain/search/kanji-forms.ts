// Old and variant forms beside the form of the Jōyō table (https://www.bunka.go.jp/kokugo_nihongo/sisaku/joho/joho/kijun/naikaku/kanji/),
// or, for names, beside the form that most people type.
const PAIRS =
  '亞亜惡悪壓圧圍囲醫医爲為壹壱隱隠榮栄營営衞衛驛駅圓円艷艶鹽塩奧奥應応歐欧毆殴櫻桜價価假仮畫画會会壞壊懷懐繪絵擴拡覺覚學学嶽岳樂楽勸勧卷巻寬寛歡歓觀観關関陷陥' +
  '顏顔歸帰氣気龜亀戲戯據拠擧挙峽峡挾挟狹狭曉暁區区驅駆勳勲薰薫徑径惠恵揭掲溪渓經経繼継莖茎螢蛍輕軽鷄鶏藝芸缺欠儉倹劍剣圈圏檢検權権獻献縣県險険顯顕驗験嚴厳廣広恆恒鑛鉱號号國国' +
  '濟済碎砕齋斎劑剤冴冴雜雑參参慘惨棧桟蠶蚕贊賛殘残絲糸齒歯兒児辭辞濕湿實実舍舎寫写釋釈壽寿收収從従澁渋獸獣縱縦肅粛處処敍叙奬奨將将燒焼稱称證証乘乗剩剰壤壌孃嬢條条淨浄疊畳讓譲釀醸囑嘱觸触寢寝愼慎晉晋眞真盡尽圖図粹粋醉酔隨随髓髄數数樞枢聲声靜静齊斉攝摂竊窃專専戰戦淺浅潛潜纖繊踐践錢銭禪禅雙双壯壮搜捜插挿爭争總総聰聡莊荘裝装騷騒臟臓藏蔵屬属續続體体對対帶帯滯滞臺台瀧滝擇択澤沢單単擔担膽胆團団彈弾斷断癡痴遲遅晝昼蟲虫鑄鋳廳庁聽聴敕勅鎭鎮遞逓鐵鉄轉転點点傳伝黨党盜盗燈灯當当鬪闘德徳獨独讀読屆届繩縄貳弐惱悩腦脳霸覇廢廃拜拝賣売麥麦發発髮髪拔抜蠻蛮祕秘彥彦濱浜拂払佛仏竝並變変邊辺邉辺辨弁瓣弁辯弁穗穂寶宝襃褒豐豊沒没飜翻槇槙萬万滿満默黙餅餅譯訳藥薬與与豫予餘余譽誉搖揺樣様謠謡來来頼頼亂乱覽覧龍竜兩両獵猟綠緑壘塁淚涙勵励禮礼隸隷靈霊齡齢戀恋爐炉勞労樓楼郞郎祿禄亙亘灣湾' +
  '髙高﨑崎德徳齊斉齎斎斎斎嶋島槗橋栁柳舘館冨富濵浜渕淵祐祐曽曾栗栗桒桑條条𠮷吉鷗鴎';

const FORMS: ReadonlyMap<string, string> = new Map(
  (PAIRS.match(/../gu) ?? []).map((pair) => {
    const [old = '', present = ''] = Array.from(pair);
    return [old, present] as const;
  }),
);

/** The same text in present-day forms of kanji: 會議 becomes 会議, 髙 becomes 高. */
export function toPresentKanji(text: string): string {
  return Array.from(text, (char) => FORMS.get(char) ?? char).join('');
}
