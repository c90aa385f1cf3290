import type { ProblemWordKey } from './en.ts';

/** What is wrong with content, in Vietnamese. */
export const vi: Readonly<Record<ProblemWordKey, string>> = {
  'file-not-used.found': 'Không nơi nào dùng đến tệp “{found}”.',
  'file-not-used.wanted': 'Mọi tệp trong thư mục nội dung đều có chỗ dùng.',
  'file-not-used.mend':
    '{kind, select, text {Bài viết của một mục có tên index.md, bản tiếng khác là index.ja.md: hãy đổi tên tệp hoặc chuyển tệp ra ngoài thư mục nội dung.} picture {Hãy nêu tên ảnh trong mục này (ở “portrait” hoặc “pictures”), hoặc xoá ảnh.} attachment {Hãy nêu tên tệp trong mục này (“files” của cách làm hay, “file” của quyết định), hoặc xoá tệp.} erased {Hãy xoá tệp: mục đã xoá chỉ giữ lại id, state và date.} format {Hãy đặt đuôi tệp giống trang gốc mà nó dịch.} other {Hãy chuyển tệp về đúng thư mục, hoặc ra ngoài thư mục nội dung.{suggestion, select, none {} other { Có phải ý bạn là “{suggestion}”?}}}}',

  'file-name.found': 'Tên “{found}” không dùng làm địa chỉ được.',
  'file-name.wanted':
    'Tên thư mục và bài viết chỉ gồm chữ thường không dấu a–z, chữ số và dấu gạch nối đơn, dài nhất 80 ký tự.',
  'file-name.mend':
    'Hãy đổi tên{suggestion, select, none {} other {, ví dụ thành “{suggestion}”}}. Họ tên đầy đủ ghi ở trường “name”.',

  'file-link.found': '“{found}” là liên kết hoặc tệp đặc biệt.',
  'file-link.wanted':
    'Chỉ dùng tệp và thư mục thông thường, để không có gì nằm ngoài thư mục nội dung bị đăng lên.',
  'file-link.mend': 'Hãy chép tệp thật vào chỗ này, hoặc xoá liên kết.',

  'file-encoding.found':
    '{kind, select, other {Tệp không được lưu ở dạng UTF-8 ({found}).} broken {Có ký tự bị hỏng ở đây: {found}}}',
  'file-encoding.wanted': 'Văn bản lưu ở dạng UTF-8, không chữ nào bị hỏng.',
  'file-encoding.mend':
    'Hãy mở tệp trong trình soạn thảo, lưu lại với mã “UTF-8” và gõ lại những chữ bị hỏng.',

  'file-too-large.found':
    '{part, select, frontMatter {Phần khai báo giữa hai dòng --- nặng {found} KB.} body {Phần bài viết nặng {found} KB.} attachment {Tệp nặng {found} KB.} other {Tệp nặng {found} KB.}}',
  'file-too-large.wanted': 'Nhiều nhất {limit} KB.',
  'file-too-large.mend':
    '{part, select, attachment {Hãy làm tệp nhẹ đi, ví dụ lưu lại với ảnh nhỏ hơn.} other {Hãy rút ngắn, hoặc tách thành nhiều mục.}}',

  'file-type.found':
    '{kind, select, ending {“{found}” thuộc loại tệp không cho tải về.} other {Nội dung của “{found}” không đúng với đuôi tệp.}}',
  'file-type.wanted': 'Một trong các loại sau, đúng với đuôi tệp: {known}.',
  'file-type.mend': 'Hãy lưu lại tệp theo một trong các loại này; văn bản đã hoàn chỉnh thì PDF là tốt nhất.',

  'front-matter-fence.found':
    '{kind, select, unclosed {Phần khai báo ở đầu tệp chưa được đóng lại.} close {Phần khai báo bị đóng bằng “{found}”.} early {Phần khai báo bị đóng ở đây, nhưng bên dưới vẫn còn trường.} other {Tệp mở đầu bằng “{found}”.}}',
  'front-matter-fence.wanted':
    'Dòng đầu gồm đúng ba dấu gạch nối (---), rồi phần khai báo, rồi một dòng nữa cũng đúng ba dấu gạch nối.',
  'front-matter-fence.mend':
    '{kind, select, unclosed {Hãy thêm dòng --- sau trường cuối cùng.} close {Dòng này chỉ viết ---, không thêm gì khác.} early {Hãy xóa dòng này, hoặc chuyển nó xuống dưới trường cuối cùng. Nếu muốn có vạch ngang trong bài, hãy viết ***.} other {Dòng đầu chỉ viết ---, không thêm gì khác, kể cả dấu cách.}}',

  'yaml-syntax.found': 'Không đọc được dòng này: {found}',
  'yaml-syntax.wanted':
    '{why, select, tab {Thụt đầu dòng bằng dấu cách, không bằng phím Tab.} twice {Mỗi trường chỉ ghi một lần.} colon {Giá trị có dấu hai chấm và dấu cách thì đặt trong ngoặc kép.} start {Giá trị mở đầu bằng ký tự đặc biệt (@ % ` * &) thì đặt trong ngoặc kép.} quote {Ngoặc kép đã mở thì phải đóng.} bracket {Ngoặc đã mở thì phải đóng.} indent {Các trường cùng cấp bắt đầu ở cùng một cột.} deep {Các trường chỉ lồng nhau vài cấp.} documents {Mỗi tệp chỉ có một phần khai báo.} other {Mỗi dòng một trường, viết dạng “tên: giá trị”.}}',
  'yaml-syntax.mend':
    '{why, select, tab {Hãy thay dấu Tab ở đầu dòng bằng hai dấu cách.} twice {Hãy xoá một trong hai dòng, hoặc gộp giá trị lại.} colon {Hãy đặt giá trị trong ngoặc kép: title: "Một: hai".} start {Hãy đặt giá trị trong ngoặc kép.} quote {Hãy thêm dấu ngoặc còn thiếu, hoặc đặt cả giá trị trong ngoặc kép.} bracket {Hãy thêm dấu ngoặc còn thiếu.} indent {Hãy so số dấu cách ở đầu dòng này với các dòng xung quanh.} deep {Hãy bỏ bớt cấp lồng nhau.} documents {Hãy xoá dòng ba dấu gạch nối ở giữa.} other {Hãy so với một dòng đã chạy được; nếu chưa rõ, đặt giá trị trong ngoặc kép.}}',

  'yaml-alias.found':
    '{kind, select, anchor {Ở đây đặt tên để dùng lại (&): {found}} alias {Ở đây dùng tham chiếu (*): {found}} merge {Ở đây trộn trường (<<): {found}} other {Ở đây khai báo kiểu (!): {found}}}',
  'yaml-alias.wanted': 'Giá trị viết thẳng ra ở đúng chỗ của nó.',
  'yaml-alias.mend':
    'Hãy viết chính giá trị đó; nếu giá trị mở đầu bằng &, * hoặc ! thì đặt trong ngoặc kép.',

  'conflict-marks.found': 'Còn dấu của hai bản chưa gộp xong: {found}',
  'conflict-marks.wanted': 'Chỉ một bản của bài viết.',
  'conflict-marks.mend': 'Hãy chọn phần giữ lại, rồi xoá các dòng mở đầu bằng <<<<<<<, ======= và >>>>>>>.',

  'control-character.found':
    '{kind, select, direction {Có ký tự ẩn ({found}) làm đảo chiều chữ ở đây.} hidden {Có ký tự ẩn ({found}) ở đây.} other {Có ký tự điều khiển ẩn ({found}) ở đây.}}',
  'control-character.wanted': 'Văn bản không có ký tự ẩn.',
  'control-character.mend': 'Hãy xoá mấy chữ quanh chỗ này và gõ lại, đừng dán lại.',

  'missing-file.found':
    '{kind, select, unreadable {Không mở được {found}.} settings {Không có tệp {found}.} index {Không có {found}, tuy các tệp khác của mục này vẫn còn.} other {Không có tệp “{found}” nằm cạnh bài viết này.}}',
  'missing-file.wanted':
    '{kind, select, unreadable {Tệp và thư mục mà máy này được phép đọc.} settings {Thư mục nội dung có tệp settings.yml ghi rõ ai đăng, ở địa chỉ nào và bằng những thứ tiếng nào.} index {Mục nào cũng có bài viết bằng ngôn ngữ mặc định.} other {Tệp được nêu tên nằm ngay trong thư mục của mục đó.}}',
  'missing-file.mend':
    '{kind, select, unreadable {Hãy kiểm tra quyền đọc; cũng có thể tệp vừa bị chuyển đi trong lúc đọc.} settings {Hãy kiểm tra đường dẫn thư mục nội dung (CONTENT_DIR), hoặc tạo tệp settings.yml.} index {Hãy thêm {found}, hoặc xoá phần còn lại của mục.} other {Hãy chép tệp vào thư mục này, hoặc sửa lại tên.{suggestion, select, none {} other { Có phải ý bạn là “{suggestion}”?}}}}',

  'schema.found':
    '{kind, select, missing {Thiếu “{path}”.} empty {“{path}” còn trống.} list {“{path}” là một danh sách.} fields {“{path}” có nhiều giá trị.} key {{path, select, none {Ở đây có “{found}”.} other {Trong “{path}” có “{found}”.}}} other {“{path}” đang là “{found}”.}}',
  'schema.wanted': 'Ở đây cần: {wantedWords}.',
  'schema.mend':
    '{kind, select, missing {Hãy thêm trường này cùng giá trị của nó.} empty {Hãy ghi giá trị, hoặc xoá dòng nếu không cần.} plain {Nếu là chữ thì đặt trong ngoặc kép; nếu không, hãy sửa giá trị.} other {Hãy sửa giá trị.}}',

  'unknown-key.found': 'Ở đây không có trường “{found}”.',
  'unknown-key.wanted':
    '{known, select, none {Một trường được dùng ở chỗ này.} other {Một trong các trường: {known}.}}',
  'unknown-key.mend':
    '{suggestion, select, none {Hãy xoá dòng này, hoặc sửa lại tên trường.} other {Có phải ý bạn là “{suggestion}”? Hãy sửa lại tên trường.}}',

  'invalid-date.found': '“{path}” đang là “{found}”.',
  'invalid-date.wanted': 'Ở đây cần: {wantedWords}.',
  'invalid-date.mend': 'Hãy viết theo thứ tự năm-tháng-ngày và kiểm tra xem ngày đó có thật không.',

  'unknown-reference.found':
    '{kind, select, unit {Không có đơn vị} topic {Không có chủ đề} award {Không có danh hiệu hay hình thức khen thưởng} family {Không có nhóm khen thưởng} level {Không có cấp khen thưởng} person {Không có cá nhân} collective {Không có tập thể} honouree {Không có cá nhân hay tập thể nào là} story {Không có cách làm hay} decision {Không có quyết định} movement {Không có phong trào} page {Không có trang} target {Phong trào của cách làm này không có chỉ tiêu} ownTarget {Phong trào không có chỉ tiêu} content {Phong trào không có nội dung} adopter {Chưa có đơn vị nào áp dụng cách làm này mang mã} other {Không có}} “{found}”.',
  'unknown-reference.wanted':
    '{kind, select, unit {Mã có trong units.yml.} topic {Mã có trong topics.yml.} award {Mã của một danh hiệu hoặc hình thức trong awards.yml.} family {Mã của một nhóm (families) trong awards.yml.} level {Mã của một cấp (levels) trong awards.yml.} person {Tên một thư mục trong people/.} collective {Tên một thư mục trong collectives/.} honouree {Tên một thư mục trong people/ hoặc collectives/.} story {Tên một thư mục trong stories/.} decision {Tên một tệp trong decisions/, không kể .md.} movement {Tên một thư mục trong movements/.} page {Tên một thư mục trong pages/.} target {Key của một chỉ tiêu thuộc phong trào ghi ở “movement”.} ownTarget {Key của một mục trong “targets”.} content {Key của một mục trong “contents”.} adopter {Đơn vị khởi đầu, hoặc một đơn vị đã có bài áp dụng cách làm này.} other {Một mục có thật.}}',
  'unknown-reference.mend':
    '{suggestion, select, none {Hãy sửa mã, hoặc bổ sung mục được nhắc tới.} other {Có phải ý bạn là “{suggestion}”? Nếu không, hãy bổ sung mục được nhắc tới.}}',

  'duplicate-id.found':
    '{kind, select, file {“{found}” và “{other}” chỉ khác nhau ở chữ hoa, chữ thường hoặc ở cách lưu dấu.} other {Mã “{found}” được dùng hai lần; chỗ kia là {other}.}}',
  'duplicate-id.wanted':
    '{kind, select, file {Tên phải khác nhau ở chữ cái: nhiều máy coi hai tên này là một tệp.} other {Mỗi mã chỉ dùng một lần. Cá nhân, tập thể, cách làm hay, quyết định, phong trào và trang dùng chung loại địa chỉ ngắn; mã cũ không bao giờ cấp lại.}}',
  'duplicate-id.mend':
    '{kind, select, file {Hãy đổi tên một trong hai.} other {Hãy chọn mã khác cho mục mới hơn.}}',

  'duplicate-key.found': '“{found}” xuất hiện hai lần trong “{list}”.',
  'duplicate-key.wanted': 'Mỗi mục trong danh sách có key riêng, để bản dịch biết đang nói về mục nào.',
  'duplicate-key.mend': 'Hãy đặt key khác cho một trong hai (“key: …”), hoặc xoá bớt nếu là một.',

  'address-taken.found': 'Địa chỉ {found} đã thuộc về “{other}”.',
  'address-taken.wanted': 'Mỗi địa chỉ thuộc về một trang.',
  'address-taken.mend': 'Hãy đổi tên một trong hai, hoặc chọn từ khác cho địa chỉ trong words/.',

  'address-vanished.found': 'Địa chỉ {found} đã từng đăng, nay không dẫn tới đâu ({target}).',
  'address-vanished.wanted':
    'Địa chỉ đã đăng thì vẫn phải dùng được: nó nằm trên áp phích và trong liên kết của người khác.',
  'address-vanished.mend':
    'Nếu mục đã đổi mã, hãy thêm mã cũ vào “formerIds”. Nếu không muốn đăng nữa, hãy khôi phục mục đó với “state: withdrawn”.',

  'unknown-language.found':
    '{kind, select, default {“{found}” là ngôn ngữ mặc định, viết trong index.md.} other {“{found}” không phải là ngôn ngữ của trang này.}}',
  'unknown-language.wanted': 'Các ngôn ngữ của trang: {known}.',
  'unknown-language.mend':
    '{kind, select, default {Hãy chuyển bài viết sang tệp không có mã ngôn ngữ trong tên.} other {Hãy sửa mã ngôn ngữ, hoặc thêm vào “languages” trong settings.yml.}}',

  'translated-fact.found': 'Bản dịch ghi lại “{found}”.',
  'translated-fact.wanted':
    'Dữ kiện chỉ ghi một lần, trong tệp của ngôn ngữ mặc định; bản dịch chỉ có lời văn.',
  'translated-fact.mend': 'Hãy xoá trường này khỏi bản dịch.',

  'translated-key.found': 'Bản gốc không có mục “{found}” trong “{list}”.',
  'translated-key.wanted': 'Các mục của bản dịch mang đúng key của bản gốc.',
  'translated-key.mend':
    '{suggestion, select, none {Hãy sửa key, hoặc xoá mục này.} other {Có phải ý bạn là “{suggestion}”?}}',

  'missing-word.found':
    '{kind, select, interface {Ngôn ngữ “{lang}” {count, plural, other {còn thiếu # từ giao diện; từ đầu tiên là “{found}”.}}} other {“{found}” chưa có lời bằng ngôn ngữ mặc định ({lang}).}}',
  'missing-word.wanted':
    '{kind, select, interface {Ngôn ngữ không có sẵn trong chương trình phải có đủ từ trong words/{lang}.yml.} other {Tên gọi nào cũng có ít nhất ở ngôn ngữ mặc định.}}',
  'missing-word.mend':
    '{kind, select, interface {Hãy bổ sung các từ còn thiếu, mỗi dòng “key: từ”.} other {Hãy thêm dòng “{lang}: …”.}}',

  'missing-glyph.found': 'Không hiển thị được ký tự {found}: không phông chữ nào có hình của nó.',
  'missing-glyph.wanted': 'Các ký tự thuộc bộ ký tự chung của Unicode.',
  'missing-glyph.mend': 'Hãy gõ lại từ này bằng bàn phím thường; ký tự như vậy đến từ phông chữ riêng.',

  'consent-missing.found':
    '{use, select, portrait {{found} chưa đồng ý đăng ảnh chân dung.} picture {Nhận ra {found} trong ảnh này, mà người này chưa đồng ý đăng ảnh.} other {{found} chưa đồng ý xuất hiện trên trang web, nhưng lại được đưa lên trang chủ.}}',
  'consent-missing.wanted': 'Mỗi người chỉ xuất hiện ở nơi họ đã đồng ý. Im lặng không phải là đồng ý.',
  'consent-missing.mend':
    '{use, select, portrait {Hãy hỏi ý kiến rồi ghi “portrait: true” trong “consent”, hoặc bỏ ảnh chân dung.} picture {Hãy hỏi ý kiến rồi ghi “portrait: true” trong “consent” của người này, hoặc chọn ảnh khác. Nếu mọi người trong ảnh đều đã đồng ý, ghi “groupConsent: true”.} other {Hãy hỏi ý kiến rồi thêm “web” vào các kênh đã đồng ý, hoặc xoá “featured”.}}',

  'consent-over.found': 'Sự đồng ý của {found} đã hết hạn ngày {until}.',
  'consent-over.wanted':
    'Sự đồng ý còn hiệu lực cho {use, select, portrait {ảnh chân dung} picture {ảnh} other {trang chủ}}.',
  'consent-over.mend':
    'Hãy hỏi lại và ghi ngày mới, hoặc bỏ {use, select, portrait {ảnh chân dung} picture {ảnh} other {“featured”}}.',

  'minor-consent.found': '{found} là trẻ em mà chưa ghi sự đồng ý nào.',
  'minor-consent.wanted':
    'Với trẻ em, cần sự đồng ý của chính các em và của người đại diện hợp pháp, cùng phạm vi được đăng.',
  'minor-consent.mend': 'Hãy bổ sung “consent” khi có đủ hai giấy; trong lúc chờ, ghi “state: review”.',

  'annulled-without-reason.found':
    '{kind, select, state {Phần của {found} có ghi việc huỷ, nhưng trạng thái không phải “annulled”.} other {Phần của {found} đã huỷ mà không có ngày và lý do.}}',
  'annulled-without-reason.wanted': 'Phần đã huỷ vẫn ở trên bảng vàng, bị gạch, kèm ngày và lý do.',
  'annulled-without-reason.mend':
    '{kind, select, state {Hãy ghi “state: annulled”, hoặc xoá “annulled”.} other {Hãy thêm “annulled” với “date” và “reason”.}}',

  'stopped-without-reason.found': 'Đơn vị đã dừng mà không nêu lý do.',
  'stopped-without-reason.wanted':
    'Một lý do, vì người khác học được nhiều nhất ở đây: leadership, rules, budget, staff, skills, technology, data, time, acceptance hoặc other.',
  'stopped-without-reason.mend': 'Hãy thêm “reason: …” và kể trong bài chuyện gì đã xảy ra.',

  'number-without-source.found': 'Số liệu của “{found}” không có nguồn.',
  'number-without-source.wanted': 'Con số nào cũng nói rõ lấy từ đâu và ai kiểm tra được.',
  'number-without-source.mend': 'Hãy thêm “source: …” vào mục này, hoặc bỏ số liệu.',

  'learned-from-cycle.found': 'Các đơn vị này học nhau thành vòng tròn: {found}.',
  'learned-from-cycle.wanted': 'Mạch học hỏi nào cũng bắt đầu từ đơn vị khởi đầu.',
  'learned-from-cycle.mend':
    'Hãy sửa “learnedFrom” ở một trong các đơn vị; đơn vị học thẳng từ nơi khởi đầu thì bỏ trống.',

  'adopted-by-origin.found': '“{found}” chính là đơn vị có cách làm này.',
  'adopted-by-origin.wanted': 'Chỉ đơn vị khác mới là đơn vị làm theo.',
  'adopted-by-origin.mend':
    'Xóa tệp này và kể tiếp trong chính bài về cách làm; hoặc sửa “unit” trong bài đó.',

  'unsafe-link.found':
    '{kind, select, remotePicture {Ảnh lấy từ trang khác: {found}} picturePath {Ảnh lấy từ chỗ khác: {found}} other {Liên kết này không đăng được: {found}}}',
  'unsafe-link.wanted':
    '{kind, select, remotePicture {Ảnh nằm cạnh bài viết.} picturePath {Ảnh nằm cạnh bài viết.} other {Liên kết tới địa chỉ https, mailto và tel, tới chỗ trong trang này (/…), tới tiêu đề (#…) hoặc tới một mục (person:id, story:id).}}',
  'unsafe-link.mend':
    '{kind, select, http {Hãy dùng https:// thay cho http://.} scheme {Hãy thay bằng địa chỉ https của trang đó.} relative {Trang của mình thì mở đầu bằng /, trang khác thì https://. Tệp tải về ghi ở “files”.} remotePicture {Hãy lưu ảnh cạnh bài viết, ghi vào “pictures” và chỉ nêu tên tệp.} picturePath {Hãy chép ảnh vào cạnh bài viết và chỉ nêu tên tệp.} other {Hãy kiểm tra địa chỉ; dấu cách viết là %20.}}',

  'misleading-link.found':
    '{kind, select, empty {Liên kết này không có chữ nào: {found}} host {Địa chỉ của liên kết này lẫn hai hệ chữ nên trông giống địa chỉ khác: {found}} other {Liên kết này ghi “{found}” nhưng lại dẫn tới {target}.}}',
  'misleading-link.wanted': 'Liên kết ghi đúng nơi nó dẫn tới.',
  'misleading-link.mend':
    '{kind, select, empty {Hãy ghi chữ vào giữa hai dấu ngoặc vuông, hoặc xoá liên kết.} host {Hãy kiểm tra địa chỉ và gõ lại.} other {Hãy sửa địa chỉ, hoặc gọi tên trang đó bằng chữ.}}',

  'unsafe-html.found': 'Trong bài có HTML: {found}',
  'unsafe-html.wanted': 'Markdown thuần. HTML, kể cả trong chú thích ẩn, không được đăng.',
  'unsafe-html.mend': 'Hãy xoá đi, hoặc viết bằng Markdown. Dấu < đứng riêng viết là \\<.',

  'lost-text.found':
    '{kind, select, unused {Trong bài không có chỗ nào dẫn tới dòng này nên người đọc không thấy được: {found}} twice {Tên này đã đặt ở trên rồi, người đọc không thấy dòng thứ hai: {found}} title {Mấy chữ trong dấu ngoặc kép sau ảnh không hiện ở đâu cả: {found}} meta {Mấy chữ sau dòng mở đầu của khối mã không hiện ở đâu cả: {found}} attributes {Phần trong ngoặc nhọn sau tiêu đề này bị bỏ đi: {found}} other {Ô này không có cột ở dòng đầu của bảng nên người đọc không thấy được: {found}}}',
  'lost-text.wanted':
    "{kind, select, title {Nội dung ảnh và người chụp chỉ ghi một lần, trong mục “pictures”.} attributes {Trong ngoặc nhọn chỉ ghi tên neo: '{#limits}'.} other {Chữ nào viết trong bài thì người đọc cũng thấy trên trang.}}",
  'lost-text.mend':
    '{kind, select, unused {Hãy xoá dòng này, hoặc dẫn tới nó.} twice {Hãy xoá một trong hai dòng, hoặc đặt tên khác.} title {Hãy xoá đi, hoặc chuyển vào “alt” hay “credit”.} meta {Hãy xoá đi, hoặc viết lên trên khối mã.} attributes {Hãy xoá đi.} other {Hãy thêm cột ở dòng đầu của bảng, hoặc xoá ô này.}}',

  'open-reference.found':
    'Dấu ngoặc này dẫn tới một dòng không có, và người đọc sẽ thấy nguyên dấu ngoặc: {found}',
  'open-reference.wanted':
    'Mỗi chú thích [^1] có một dòng bắt đầu bằng [^1]:, mỗi liên kết [chữ][tên] có một dòng bắt đầu bằng [tên]:.',
  'open-reference.mend':
    'Hãy thêm dòng đó, hoặc viết liên kết thành [chữ](https://…). Nếu đúng là muốn có dấu ngoặc, viết \\[.',

  'mixed-scripts.found':
    '{kind, select, styled {Từ “{found}” ghép bằng ký hiệu toán học trông giống chữ cái: {letters}} width {Từ “{found}” lẫn chữ cỡ rộng với chữ thường: {letters}} other {Từ “{found}” lẫn chữ cái của hai hệ chữ trông giống nhau: {letters}}}',
  'mixed-scripts.wanted':
    'Mỗi từ viết bằng một hệ chữ: từ bị lẫn thì không tìm kiếm được, máy đọc màn hình không đọc được, và có thể bị dùng để giả danh.',
  'mixed-scripts.mend': 'Hãy xoá từ này và gõ lại bằng bàn phím, đừng dán lại.',

  'endless-word.found':
    '{kind, select, marks {Chữ “{found}” mang tới {size} dấu.} other {Từ này dài {size} chữ cái: {found}}}',
  'endless-word.wanted':
    '{kind, select, marks {Mỗi chữ cái có nhiều nhất {limit} dấu.} other {Mỗi từ dài nhất {limit} chữ cái, để dòng chữ còn xuống hàng được.}}',
  'endless-word.mend':
    '{kind, select, marks {Hãy gõ lại từ này.} other {Hãy thêm dấu cách còn thiếu, hoặc viết ngắn lại.}}',

  'heading-level.found': 'Trong bài có tiêu đề cấp một: {found}',
  'heading-level.wanted': 'Tiêu đề trong bài bắt đầu từ cấp hai (##), vì cấp một là tên trang.',
  'heading-level.mend': 'Hãy thêm một dấu # vào tiêu đề này, hoặc xoá đi nếu nó lặp lại tên bài.',

  'code-not-trusted.found': '“{found}” là mã chương trình (.mdx).',
  'code-not-trusted.wanted':
    '{kind, select, place {Mã chỉ đặt trong pages/; các bài khác đều là Markdown (.md).} other {Chỉ dùng mã khi phần cài đặt cho phép.}}',
  'code-not-trusted.mend':
    '{kind, select, place {Hãy lưu bài thành .md.} other {Hãy lưu trang thành .md. Chỉ khi người viết ở đây được phép chạy chương trình trên máy của bạn: đặt “trustedCode: true” trong settings.yml.}}',

  'missing-alt.found': 'Ảnh “{found}” chưa có lời mô tả.',
  'missing-alt.wanted': 'Một câu nói ảnh chụp gì, cho người không nhìn thấy ảnh.',
  'missing-alt.mend': 'Hãy thêm “alt: …” ở chỗ khai báo ảnh.',

  'picture-type.found':
    '{kind, select, heic {“{found}” là ảnh HEIC của iPhone.} ending {“{found}” thật ra là ảnh {type}.} other {“{found}” không phải loại ảnh đăng được{type, select, none {} other { ({type})}}.}}',
  'picture-type.wanted': 'JPEG (.jpg), PNG (.png) hoặc WebP (.webp), đúng đuôi của từng loại.',
  'picture-type.mend':
    '{kind, select, heic {Hãy xuất ảnh thành JPEG: trên iPhone vào Cài đặt › Camera › Định dạng › Tương thích nhất, hoặc mở bằng ứng dụng Ảnh rồi xuất ra.} ending {Hãy đổi đuôi thành .{ending}.} other {Hãy mở bằng chương trình xem ảnh và lưu lại thành JPEG hoặc PNG.}}',

  'picture-broken.found': 'Ảnh “{found}” bị hỏng hoặc không đủ dữ liệu.',
  'picture-broken.wanted': 'Ảnh đọc được trọn vẹn.',
  'picture-broken.mend': 'Hãy chép lại từ máy ảnh hoặc xin lại ảnh; có lẽ ảnh bị đứt trên đường truyền.',

  'picture-too-large.found':
    '{unit, select, bytes {Ảnh “{found}” nặng {size} MB.} other {Ảnh “{found}” có hơn {limit} triệu điểm ảnh.}}',
  'picture-too-large.wanted':
    '{unit, select, bytes {Nhiều nhất {limit} MB.} other {Nhiều nhất {limit} triệu điểm ảnh.}}',
  'picture-too-large.mend': 'Hãy lưu ảnh nhỏ hơn; mỗi chiều 2.560 điểm ảnh là đủ.',

  'picture-not-listed.found': 'Bài viết dùng ảnh “{found}” nhưng ảnh chưa được khai báo ở “pictures”.',
  'picture-not-listed.wanted': 'Ảnh nào cũng khai báo rõ chụp gì, ai chụp và nhận ra được ai.',
  'picture-not-listed.mend': 'Hãy thêm ảnh vào “pictures” với “file” và “alt”.',

  'limits-missing.found':
    '{kind, select, empty {“{found}” có phần nói về chỗ còn vướng nhưng gần như chưa viết gì.} other {“{found}” chưa nói đến chỗ còn vướng.}}',
  'limits-missing.wanted': 'Một phần về hạn chế và khó khăn: nhờ nó mà phần còn lại đáng tin.',
  'limits-missing.mend':
    '{kind, select, empty {Hãy kể dưới tiêu đề “{heading}” điều gì chưa được, đã phải trả giá gì.} other {Hãy thêm tiêu đề “{heading}” và kể điều gì chưa được, đã phải trả giá gì.}}',

  'percentage-without-base.found':
    'Số liệu của “{key}” tính bằng “{found}” mà không nói là phần trăm của cái gì.',
  'percentage-without-base.wanted':
    'Tỷ lệ phần trăm nói rõ tính trên cái gì, tốt nhất là trên bao nhiêu: một nửa có khi chỉ là một trên hai.',
  'percentage-without-base.mend': 'Hãy ghi vào “measure”, như “% trên 437 đề nghị” hoặc “% số đề nghị”.',

  'one-deed-two-awards.found':
    '“{found}” nhận cả “{award}” lẫn “{otherAward}” cho cùng một việc; chỗ kia là {other}.',
  'one-deed-two-awards.wanted': 'Thông thường một việc chỉ khen một lần.',
  'one-deed-two-awards.mend':
    'Hãy hỏi lại nơi ra quyết định; nếu là hai việc khác nhau thì sửa “for” hoặc “deedDate”.',

  'copied-paragraph.found':
    '{kind, select, near {Phần lớn đoạn này cũng có ở {other}: {found}} other {Đoạn này cũng có ở {other}: {found}}}',
  'copied-paragraph.wanted': 'Mỗi mục kể chuyện của riêng mình.',
  'copied-paragraph.mend': 'Hãy viết lại một trong hai theo việc thật ở đó, hoặc dẫn liên kết sang bài kia.',

  'copied-citation.found': 'Lời ghi thành tích này cũng có ở {other}: {found}',
  'copied-citation.wanted':
    'Thành tích của ai ghi việc người ấy đã làm. Chỉ vài người cùng làm một việc mới dùng chung một lời.',
  'copied-citation.mend':
    'Hãy ghi việc đã làm ở đây. Nếu là một việc cùng làm thì ghi cách làm ấy vào “for” của cả hai, hoặc ghi “share” của từng người.',

  'stale-translation.found': 'Bản gốc {original} đã thay đổi sau khi dịch.',
  'stale-translation.wanted': 'Bản dịch khớp với bản gốc hiện nay.',
  'stale-translation.mend': 'Hãy cập nhật bản dịch, rồi ghi “sourceHash: {hash}”.',

  'not-reviewed.found': 'Lần rà soát gần nhất là {found}, cách đây {days} ngày.',
  'not-reviewed.wanted': 'Mục nào cũng có người xem lại ít nhất mỗi năm một lần.',
  'not-reviewed.mend': 'Hãy kiểm tra nội dung còn đúng không, rồi ghi ngày hôm nay vào “reviewedOn”.',

  'withheld-name.found':
    'Bài viết nêu tên {found}, {reason, select, draft {người có hồ sơ còn là bản nháp} review {người có hồ sơ đang chờ duyệt} held {người có hồ sơ đang tạm giữ để kiểm tra} withdrawn {người có hồ sơ đã rút} embargo {người có hồ sơ chưa đến ngày đăng} left {người đã rời cơ quan} over {người mà sự đồng ý không còn hiệu lực} other {người chưa đồng ý có hồ sơ công khai}}.',
  'withheld-name.wanted':
    'Người không có hồ sơ công khai thì không nêu tên trong bài, vì ở đó không gỡ tên tự động được.',
  'withheld-name.mend':
    '{place, select, field {Hãy nêu chức danh hoặc đơn vị; trong một trường không thể giấu tên.} other {Hãy nêu chức danh hoặc đơn vị, hoặc viết [{found}](person:{id}): tên sẽ không hiện khi hồ sơ chưa công khai.}}',

  'private-contact.found': 'Liên hệ này có vẻ là của riêng cá nhân: {found}',
  'private-contact.wanted': 'Địa chỉ hoặc số điện thoại của cơ quan.',
  'private-contact.mend': 'Hãy thay bằng số máy hoặc địa chỉ của phòng, ban.',

  'personal-identifier.found':
    '{kind, select, phone {Chỗ này giống số điện thoại: {found}} email {Chỗ này giống địa chỉ thư cá nhân: {found}} birth {Chỗ này giống ngày sinh: {found}} address {Chỗ này giống địa chỉ nhà riêng: {found}} own {Chỗ này giống thông tin riêng ({name}): {found}} other {Chỗ này giống số giấy tờ tuỳ thân: {found}}}',
  'personal-identifier.wanted': 'Trong bài không có thông tin riêng của cá nhân.',
  'personal-identifier.mend':
    'Hãy xoá đi. Nếu là của cơ quan hoặc mang nghĩa khác, hãy ghi vào settings.yml, mục “privacy”, “exemptions”, kèm lý do.',

  'private-number.found':
    '{kind, select, identity {Số giấy tờ tuỳ thân: {found}} iban {Số tài khoản ngân hàng: {found}} account {Số tài khoản ngân hàng: {found}} card {Số thẻ thanh toán: {found}} other {{name}: {found}}}',
  'private-number.wanted':
    'Phần công khai không có số nào để người khác lợi dụng giả danh hoặc chạm tới tiền của một cá nhân.',
  'private-number.mend':
    'Hãy xoá đi. Nếu đó là số của cơ quan, tổ chức và cần cho mọi người biết, hãy ghi vào settings.yml, mục “privacy”, “exemptions”, kèm lý do.',

  'exemption-not-used.found': 'Các quy tắc về thông tin riêng không tìm thấy chỗ nào có chữ này: {found}',
  'exemption-not-used.wanted': 'Chỉ giữ những ngoại lệ còn cần.',
  'exemption-not-used.mend': 'Hãy sửa “text” cho đúng y như phần kiểm tra đã báo, hoặc xoá ngoại lệ này.',

  'unsafe-pattern.found':
    '{kind, select, syntax {Không đọc được mẫu này: {found}} endless {Mẫu này lặp không có giới hạn (* hoặc +, hoặc số lần để ngỏ): {found}} paths {Mẫu này có quá nhiều cách hiểu: {found}} back {Mẫu này dẫn ngược về phần đã tìm thấy: {found}} everything {Mẫu này khớp cả với chỗ trống: {found}} other {Mẫu này không tìm ra chính ví dụ của nó: {found}}}',
  'unsafe-pattern.wanted':
    "Biểu thức chính quy có thời gian tìm biết trước: số lần lặp có giới hạn, như \\d'{8,12}'.",
  'unsafe-pattern.mend':
    "{kind, select, syntax {Hãy kiểm tra dấu ngoặc và dấu gạch chéo ngược.} endless {Hãy ghi nhiều nhất là bao nhiêu lần: '{1,20}' thay cho +.} paths {Hãy bớt phần tuỳ chọn, hoặc tách thành hai mẫu.} back {Hãy viết đầy đủ, không dùng \\1.} everything {Mẫu phải có ít nhất một ký tự bắt buộc.} other {Hãy sửa mẫu hoặc sửa ví dụ.}}",

  'bare-name-recurs.found': 'Tên {found}, không có hồ sơ, cũng có ở {other}.',
  'bare-name-recurs.wanted': 'Mỗi người một hồ sơ; người trùng tên thì để riêng.',
  'bare-name-recurs.mend':
    'Nếu là một người, hãy lập hồ sơ và dẫn tới bằng “to”. Nếu chỉ trùng tên thì để nguyên.',

  'unknown-section.found': 'Tiêu đề “{found}” không thuộc các phần mà bạn đọc tìm.',
  'unknown-section.wanted': 'Các tiêu đề: {known}.',
  'unknown-section.mend':
    '{suggestion, select, none {Hãy dùng một trong số đó, hạ xuống tiêu đề cấp ba (###), hoặc thêm mã như ' +
    "'{#limits}'" +
    '.} other {Có phải ý bạn là “{suggestion}”?}}',

  'look-alike.found':
    '{kind, select, id {Mã “{found}” trông giống mã của {letters}.} other {Từ “{found}” đứng trong đoạn chữ Latinh nhưng lại gồm chữ cái của hệ chữ khác: {letters}}}',
  'look-alike.wanted':
    '{kind, select, id {Các mã không thể nhầm với nhau khi in trên áp phích: khác nhau không chỉ ở 0 và o, 1 và l, rn và m, hay một dấu gạch nối.} other {Từ viết bằng đúng chữ cái mà người đọc gõ.}}',
  'look-alike.mend':
    '{kind, select, id {Hãy đổi tên mục mới hơn, rồi ghi mã cũ vào “formerIds”.} other {Hãy gõ lại từ này; nếu đúng là chủ ý thì để nguyên.}}',

  'picture-not-used.found': 'Ảnh “{found}” đã khai báo nhưng không bài nào dùng.',
  'picture-not-used.wanted': 'Ảnh đã khai báo thì có mặt trong bài.',
  'picture-not-used.mend': 'Hãy đặt ![]({found}) vào chỗ thích hợp, hoặc bỏ khỏi danh sách.',

  'wanted.text': 'chữ',
  'wanted.number': 'một con số',
  'wanted.wholeNumber': 'một số nguyên',
  'wanted.boolean': '“true” (có) hoặc “false” (không)',
  'wanted.list': 'một danh sách, mỗi mục một dòng sau dấu gạch nối',
  'wanted.fields': 'nhiều giá trị có tên, mỗi giá trị một dòng, thụt vào hai dấu cách',
  'wanted.byLanguage': 'chữ của từng ngôn ngữ, mỗi ngôn ngữ một dòng, thụt vào hai dấu cách, như “vi: …”',
  'wanted.siteAddress':
    'địa chỉ của trang, như https://example.org hoặc https://example.org/khen-thuong, không có dấu cách, ?, # hay mật khẩu',
  'wanted.once': 'mỗi ngôn ngữ một lần',
  'wanted.options': 'một trong các giá trị: {options}',
  'wanted.id': 'một mã gồm chữ thường không dấu a–z, chữ số và dấu gạch nối đơn, dài nhất 80 ký tự',
  'wanted.language': 'mã ngôn ngữ như vi, ja, en hoặc pt-BR',
  'wanted.share': 'một phần chia như 1/3',
  'wanted.file': 'tên một tệp nằm cạnh bài viết, có đuôi tệp và không kèm thư mục',
  'wanted.timeZone': 'múi giờ như Asia/Tokyo',
  'wanted.date': 'một năm, tháng hoặc ngày có thật (2026, 2026-11 hoặc 2026-11-22)',
  'wanted.day': 'một ngày có thật (2026-11-22)',
  'wanted.moment': 'một ngày (2026-11-22), hoặc thời điểm kèm múi giờ (2026-11-22T08:00:00+07:00)',
  'wanted.url': 'địa chỉ mở đầu bằng https:// hoặc http://',
  'wanted.email': 'một địa chỉ thư điện tử',
  'wanted.hash': '16 chữ số mà lệnh kiểm tra đưa ra',
  'wanted.notEmpty': 'ít nhất một ký tự',
  'wanted.shorter': 'nhiều nhất {limit} ký tự',
  'wanted.items': '{limit, plural, other {ít nhất # mục}}',
  'wanted.atMost': 'nhiều nhất {limit}',
  'wanted.atLeast': 'ít nhất {limit}',
  'wanted.sameId': 'tên thư mục hoặc tệp của chính mục đó: {options}',
  'wanted.noCycle': 'một đơn vị không trực thuộc chính đơn vị này',
  'wanted.recipient': 'người nhận: “to” với mã hồ sơ, hoặc “name” cùng “key”',
  'wanted.oneRecipient': 'hoặc “to” hoặc “name”, không ghi cả hai',
  'wanted.recipientKey': 'một key cho tên không có hồ sơ, không trùng trong tệp này',
  'wanted.message':
    'câu chữ chỉ có các chỗ điền {options, select, none {(không có)} other {{options}}}, ngoặc nhọn nào cũng được đóng',
  'wanted.path': 'đường dẫn mở đầu bằng /',
  'wanted.target': 'nơi địa chỉ dẫn tới, như person:an-binh',
  'wanted.other': 'một giá trị hợp với trường này',

  'report.found': 'Thấy',
  'report.wanted': 'Cần',
  'report.mend': 'Cách sửa',
  'report.error': 'lỗi',
  'report.warning': 'lưu ý',
  'report.rules': 'Ý nghĩa của từng quy tắc, kèm ví dụ:',
  'report.counts':
    '{errors, plural, =0 {Không có lỗi} other {# lỗi}}, {warnings, plural, =0 {không có lưu ý} other {# lưu ý}}.',
  'report.read':
    'Đã đọc: {people, plural, other {# cá nhân}}, {collectives, plural, other {# tập thể}}, {decisions, plural, other {# quyết định}} với {recipients, plural, other {# lượt khen}}, {stories, plural, other {# cách làm hay}}, {adoptions, plural, other {# lượt áp dụng}}, {movements, plural, other {# phong trào}}, {pages, plural, other {# trang}}{nominations, plural, =0 {} other {, # đề cử}}.',
  'report.folder': 'Thư mục nội dung là {folder}',
  'report.well': 'Mọi thứ đều ổn.',
  'report.usage':
    'Cách dùng: npm run check [-- --json] [--lang vi|en|ja] [--date 2026-11-22]. Thư mục lấy từ CONTENT_DIR, mặc định là content.',
};
