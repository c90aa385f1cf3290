import type { EditWord } from './en.ts';

/** The writing desk in Vietnamese. */
export const vi: Readonly<Record<EditWord, string>> = {
  'edit.prepare': 'Đang chuẩn bị trình soạn. Lần đầu mất chừng một phút.',
  'edit.at': 'Trình soạn ở địa chỉ {url}',
  'edit.open': 'Trình duyệt sẽ tự mở. Nếu không, hãy mở địa chỉ này bằng Microsoft Edge hoặc Google Chrome.',
  'edit.stay':
    'Để cửa sổ này mở trong lúc viết. Đóng cửa sổ hoặc bấm Ctrl+C là tắt trình soạn; những gì đã lưu vẫn còn.',
  'edit.already': 'Trình soạn của thư mục này đang chạy sẵn: {url}',
  'edit.gitMade':
    'Trong {folder} vừa có thêm một thư mục nhỏ tên .git, vì trình soạn chỉ mở thư mục có nó. Những gì anh chị đã viết không thay đổi.',
  'edit.gitRefused':
    'Trình soạn chỉ mở thư mục nào có thư mục con tên .git, mà ở {folder} không tạo được. Hãy xin người quản lý thư mục này quyền ghi.',
  'edit.noFolder':
    'Không có thư mục {folder}. Hãy đặt CONTENT_DIR là thư mục chứa nội dung, hoặc kết nối lại ổ đĩa chứa nó.',
  'edit.noPreview': 'Không chạy được phần xem trước. Vẫn viết được bình thường, và lỗi vẫn được chỉ ra.',
  'edit.usage': 'Cách gọi: npm run edit [-- --no-open] [--port 4400] [--lang vi|ja|en]',

  'desk.title': 'Bàn soạn bài',
  'desk.skip': 'Tới nội dung chính',
  'desk.languages': 'Ngôn ngữ của bàn soạn',
  'desk.toStart': 'Về trang đầu',
  'desk.ended':
    'Chương trình phía sau trang này đã tắt, nên lỗi và phần xem trước đứng yên. Những gì đã lưu vẫn nằm trong thư mục. Hãy mở lại trình soạn như lúc đầu (npm run edit): trang này sẽ tự chạy tiếp.',
  'desk.gone':
    'Không còn thấy thư mục {folder}: có thể ổ đĩa bị ngắt hoặc thư mục đã đổi tên. Đừng lưu gì cho tới khi thư mục trở lại; trang này sẽ tự nhận ra.',
  'desk.noSettings':
    'Không đọc được settings.yml trong {folder} nên chưa hiển thị được gì. Các lỗi dưới đây cho biết sai ở đâu.',
  'desk.others':
    '{count, plural, other {Cũng đang mở thư mục này: {names}.}} Ai lưu cùng một bài sau cùng thì bản của người ấy được giữ: hãy hẹn nhau ai viết bài nào.',
  'desk.windows':
    'Bàn soạn đang mở ở hai cửa sổ trên máy này. Hãy viết ở một cửa sổ thôi: bản lưu sau cùng sẽ đè lên bản trước.',
  'desk.browser':
    'Trình duyệt này không ghi được vào thư mục trên máy. Hãy mở địa chỉ sau bằng Microsoft Edge hoặc Google Chrome:',
  'desk.noScript': 'Bàn soạn cần JavaScript. Hãy cho phép với địa chỉ này: đó chính là máy của anh chị.',

  'start.headline': 'Hôm nay kể việc của ai?',
  'start.lead':
    'Anh chị đang viết trong thư mục của {organisation} trên máy này. Chưa đăng thì chưa ai bên ngoài thấy.',
  'start.ways': 'Bắt đầu',
  'start.story': 'Viết một bài',
  'start.storyWhy': 'Một cách làm hay, hoặc một lần thử để người khác rút kinh nghiệm',
  'start.honour': 'Ghi một lần tuyên dương',
  'start.honourWhy': 'Một quyết định khen thưởng, cùng tất cả những ai được khen',
  'start.name': 'Sửa một cái tên',
  'start.nameWhy': 'Tìm người ấy rồi ghi lại họ tên cho đúng',
  'start.picture': 'Thêm một tấm ảnh',
  'start.pictureWhy': 'Mở một bài rồi đặt ảnh vào cạnh phần chữ',
  'start.all': 'Mở trình soạn',

  'waiting.title': 'Việc đang chờ',
  'waiting.none': 'Không có việc gì chờ. Một ngày đẹp để hỏi xem đơn vị nào đang làm tốt điều gì.',
  'waiting.nominations': 'Lời giới thiệu đã nhận',
  'waiting.adoptions': 'Đơn vị báo đã áp dụng, chờ kiểm tra',
  'waiting.reviews': 'Chờ duyệt',
  'waiting.drafts': 'Bản nháp',
  'waiting.consents': 'Đồng ý sắp hết hạn',
  'waiting.translations': 'Bản dịch cũ hơn bản gốc',
  'waiting.untouched': 'Một năm chưa ai xem lại',
  'waiting.more': 'và {count} mục nữa',

  'problems.title': 'Cần sửa trước khi đăng',
  'problems.none': 'Không còn gì cản việc đăng.',
  'problems.lead':
    '{errors, plural, =0 {Không có lỗi nào} other {Có # lỗi}} {errors, plural, =0 {cản việc đăng} other {cản việc đăng}}; {warnings, plural, =0 {không có điều gì} other {# điều}} cần cân nhắc.',
  'problems.weigh': 'Cần cân nhắc',
  'problems.count':
    '{errors, plural, =0 {} other {# lỗi}}{warnings, plural, =0 {} other {{errors, plural, =0 {} other {, }}# điều cần cân nhắc}}',

  'changes.title': 'Sửa gần đây',
  'changes.at': '{time}, {day}',

  'publish.title': 'Đăng trang',
  'publish.mend': 'Sửa hết lỗi. Còn lỗi thì không có gì được đăng, và người đọc vẫn thấy trang như hiện nay.',
  'publish.look': 'Xem lại các trang trong phần xem trước, ở mọi ngôn ngữ.',
  'publish.state': 'Chuyển bài đã xong sang “Đã đăng”, lưu lại rồi đóng trình soạn.',
  'publish.run':
    'Nhờ người quản trị trang đăng, hoặc tự làm bằng “npm run publish”. Mất một hai phút và có thể lùi lại.',

  'folder.title': 'Thư mục của anh chị',
  'folder.choose':
    'Khi trình soạn hỏi thư mục, hãy chọn thư mục này. Có thể dán đường dẫn vào dòng trên cùng của cửa sổ vừa mở.',
  'folder.copy': 'Chép đường dẫn',
  'folder.copied': 'Đã chép',
  'folder.wrong':
    'Nếu trình soạn không hiện bài nào, anh chị đã chọn nhầm thư mục: hãy đăng xuất ở đó rồi chọn lại.',

  'bench.editor': 'Trình soạn',
  'bench.side': 'Lỗi và xem trước',
  'bench.problems': 'Lỗi',
  'bench.preview': 'Xem trước',
  'bench.hide': 'Chỉ trình soạn',
  'bench.show': 'Hiện lỗi và xem trước',

  'panel.choose': 'Trước hết, hãy chọn thư mục',
  'panel.chooseStep': 'Trong trình soạn, bấm “Mở thư mục của tôi”.',
  'panel.open': 'Hãy mở một bài trong trình soạn. Điều cần sửa và trang của bài sẽ hiện ở đây.',
  'panel.new': 'Chưa lưu. Sau lần lưu đầu tiên, lỗi và phần xem trước sẽ hiện ở đây.',
  'panel.well': 'Mọi thứ đều ổn',
  'panel.error': 'Cần sửa',
  'panel.warning': 'Cần cân nhắc',
  'panel.why': 'Vì sao, kèm ví dụ',
  'panel.inLanguage': 'trong bản {language}',
  'panel.elsewhere':
    '{count, plural, other {Ở # bài khác}} ({errors, plural, =0 {không có lỗi} other {# lỗi}})',
  'panel.checked': 'Kiểm tra lúc {time}',

  'state.draft': 'Bản nháp: người đọc chưa thấy, phần xem trước thì thấy.',
  'state.review': 'Đang chờ duyệt: người đọc chưa thấy, phần xem trước thì thấy.',
  'state.published': 'Sẽ lên trang ở lần đăng tới.',
  'state.later': 'Đã duyệt, chờ tới ngày mới lên trang. Phần xem trước đã thấy.',
  'state.held': 'Tạm giữ: đang xác minh, không ai thấy.',
  'state.withdrawn': 'Đã rút: không ai thấy.',
  'state.erased': 'Đã xóa: chỉ còn dấu vết.',

  'preview.title': 'Trang trông thế nào',
  'preview.open': 'Mở trong cửa sổ riêng',
  'preview.unread': 'Trang sẽ hiện lại ngay khi các lỗi trên được sửa.',
  'preview.noPage': 'Mục này không có trang riêng.',
  'preview.notShown': 'Không trang nào hiện mục này: đang tạm giữ, đã rút, hoặc chưa có sự đồng ý.',
  'preview.starting': 'Phần xem trước đang khởi động.',
  'preview.failed': 'Không chạy được phần xem trước. Vẫn viết và sửa lỗi được bình thường.',

  'guide.title': 'Các quy tắc, kèm ví dụ',
  'refused.host': 'Địa chỉ này chỉ trả lời người đang ngồi ở máy này.',
  'refused.missing': 'Ở đây không có gì.',
};
