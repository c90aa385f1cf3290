import type { CommandWord } from './en.ts';

/** What the commands say, in Vietnamese. */
export const vi: Readonly<Record<CommandWord, string>> = {
  'build.wait': 'Một lần dựng khác đang chạy ở đây; đang đợi',
  'build.read': 'Đang đọc nội dung',
  'build.pictures': 'Đang vẽ ảnh chia sẻ',
  'build.render': 'Đang dựng các trang',
  'build.again': 'Có trang đã lưu không đúng như phải có: đang dựng lại tất cả',
  'build.check': 'Đang kiểm tra trang đã dựng',
  'build.publish': 'Đang đưa trang vào chỗ',
  'build.done': '{pages} trang, {languages} ngôn ngữ, {seconds} giây, trong {folder}',
  'build.kept': 'Không có gì thay đổi: trang cũ vẫn còn nguyên.',
  'build.content': 'Nội dung có lỗi.',
  'build.notRendered': 'Không dựng được các trang.',
  'build.notRight': 'Trang đã dựng chưa đúng nên không được đăng.',
  'build.more': '… và {count} điều nữa.',
  'build.warnings': '{count} điều lưu ý: "npm run check" kể ra từng điều.',
  'badges.badKey':
    'BADGE_KEY không phải là khoá riêng Ed25519 nên không ký được huy hiệu. Lệnh "npm run badge-key" tạo khoá; không có BADGE_KEY thì không cấp huy hiệu nào (docs/badges.md).',
  'build.badges': '{count} khen thưởng lấy được thành huy hiệu số có chữ ký.',
  'build.noBadgeKey':
    '{count} khen thưởng có thể lấy thành huy hiệu số; chưa có BADGE_KEY nên chưa cấp huy hiệu nào (docs/badges.md).',
  'badgeKey.made':
    'Đây là khoá mới để ký huy hiệu. Cất ở nơi giữ bí mật và đặt vào BADGE_KEY mỗi lần dựng trang; không có gì được ghi ra tệp (docs/badges.md).',
  'place.holds':
    'OUT_DIR là {folder}, nhưng {holds} nằm ở đó và sẽ bị trang mới thay mất. Hãy chọn một thư mục mới hoặc trống.',
  'place.inContent':
    'OUT_DIR là {folder}, nằm trong thư mục nội dung {content}. Hãy chọn một thư mục ở ngoài.',
  'place.noFolder': 'OUT_DIR là {folder}, đó là một tệp. Hãy chọn một thư mục mới hoặc trống.',
  'place.notOurs':
    'OUT_DIR là {folder}. Ở đó có những tệp không rõ có phải do lần dựng nào tạo ra; trang mới sẽ thay mất chúng. Hãy chọn một thư mục mới hoặc trống, hoặc dọn trống thư mục này.',
  'place.foreign':
    'OUT_DIR là {folder}. Ở đó có những tệp không do lần dựng nào tạo ra và sẽ bị trang mới thay mất: {files}. Hãy chuyển chúng đi nơi khác, hoặc chọn thư mục khác.',
  'disk.full': 'Ổ đĩa đã đầy ({path}). Hãy dọn bớt rồi dựng lại.',
  'disk.readOnly': 'Không được phép ghi ở đây: {path}. Hãy chọn thư mục khác, hoặc xin quyền ghi.',
  'disk.other': 'Ổ đĩa từ chối {path}: {reason}.',
  'serve.none': 'Chưa có trang nào trong {folder}. Lệnh "npm run build" sẽ dựng trang.',
  'serve.at': 'Trang ở địa chỉ {url} (Ctrl+C để dừng)',
  'serve.port': '"{found}" không phải là cổng; cổng là một số từ 1 đến 65535.',

  'practice.usage': 'Cách dùng: npm run practice [-- --to THƯ-MỤC] [--port CỔNG]',
  'practice.real':
    'Nội dung trong {folder} không được đánh dấu là dữ liệu mẫu (sample: true trong settings.yml). Trang thực hành cho mọi người thấy toàn bộ nội dung, kể cả bản nháp.',
  'practice.place': '{folder} đã có tệp khác. Hãy chọn một thư mục trống hoặc mới.',
  'practice.at': 'Tập viết tại {url} (Ctrl+C để dừng). Không có gì ở đó được công bố.',
  'practice.written':
    'Trang thực hành nằm trong {folder}. Máy chủ web nào cũng hiện được; những gì viết ở đó không được công bố.',
  'serverConfig.usage':
    'Cách gọi: npm run server-config -- --to THƯ_MỤC [--root /srv/florilegium/current/site] [--listen 127.0.0.1:8080] [--certificate TỆP --key TỆP] [--hsts 300] [--brotli]\nTHƯ_MỤC sẽ có các tệp cho nginx, Apache, Caddy, IIS và dịch vụ lưu trữ tĩnh; --root là trang hoàn chỉnh theo cách máy chủ nhìn thấy (docs/serving.md).',
  'serverConfig.path':
    '{flag} là “{found}”; đường dẫn không được có dấu ngoặc kép, dấu đô la, dấu phần trăm hay dấu ngoặc nhọn.',
  'serverConfig.listen':
    '--listen là “{found}”; cần một cổng (8080) hoặc một địa chỉ có cổng (127.0.0.1:8080).',
  'serverConfig.hsts': '--hsts là “{found}”; cần một số giây.',
  'serverConfig.content': 'Nội dung trong {folder} có lỗi nên chưa ghi gì cả.',
  'serverConfig.written': '{count, plural, other {# tệp}} cho {address} trong {folder}:',
  'serverConfig.next':
    '{gone, plural, =0 {Không có địa chỉ nào} other {# địa chỉ}} đã bị rút (410), {moved, plural, =0 {không địa chỉ nào} other {# địa chỉ}} dẫn sang nơi khác (301). Tiếp theo: docs/serving.md',
  'gate.usage':
    'Cách gọi: npm run gate [-- THƯ_MỤC]\nTHƯ_MỤC là một trang hoàn chỉnh; nếu bỏ trống thì là OUT_DIR (dist). Trang được đối chiếu với nội dung của CONTENT_DIR tại BUILD_DATE.',
  'gate.right':
    '{folder} đạt yêu cầu: {pages, plural, other {# trang}}, {files, plural, other {# tệp}}, {seconds} giây.',
  'gate.notRight': 'Không được công bố {folder}: {count, plural, other {# điểm chưa đạt}}.',

  'publish.usage':
    'Cách gọi: npm run publish -- --to THƯ_MỤC [--yes] [--if-due] [--roll-back] [--ask URL]\nTHƯ_MỤC là thư mục mới, trống, hoặc đã từng dùng để đăng; máy chủ web phục vụ THƯ_MỤC/current/site. Xem thêm docs/publish.md.',
  'publish.draft': 'Đang nén các tệp và tính mã kiểm tra',
  'publish.enter': 'Đang ghi bản phát hành lên đĩa',
  'publish.share': 'Đang giữ lại những tệp mà trang của bản trước còn cần',
  'publish.switch': 'Đang chuyển sang bản mới',
  'publish.look': 'Đang kiểm tra những gì người đọc nhận được',
  'publish.clear': 'Đang dọn những gì đã cũ',
  'publish.done': 'Đã đăng: bản {release}, {pages} trang. Máy chủ web phục vụ {folder}.',
  'publish.same': 'Không có gì thay đổi: người đọc vẫn xem bản {release}, {pages} trang.',
  'publish.withdrawn': 'Đã xoá {count} bản trước vì còn chứa điều không được công khai nữa.',
  'publish.left':
    'Chưa xoá được những gì đã cũ: không ai xem được chúng trên mạng, nhưng chúng còn trên đĩa. Hãy xử lý việc sau rồi đăng lại:',
  'publish.nextDue':
    'Lần tới trang sẽ thay đổi theo thời gian vào lúc {moment} ({timeZone}): khi đó "npm run publish -- --to … --if-due" sẽ đăng.',
  'publish.noNextDue': 'Không có thời điểm nào sắp tới mà trang phải thay đổi theo thời gian.',
  'publish.notDue': 'Từ bản đang được xem đến nay chưa có gì đến hạn; không phải làm gì.',
  'publish.due': 'Từ lần đăng trước đến nay đã tới thời điểm: {moment}.',
  'publish.cutOff': 'Lần đăng trước bị ngắt ngay sau khi chuyển; đăng lại để hoàn tất.',
  'publish.first': 'Ở đó chưa đăng lần nào. Lần đầu, hãy đăng mà không dùng --if-due.',
  'publish.busy': 'Đang có người khác đăng vào đó. Chưa làm gì cả.',
  'publish.back': 'Người đọc lại xem bản {release}, dựng lúc {moment}.',
  'publish.kept': 'Người đọc vẫn xem những gì họ xem trước đó.',
  'publish.nobody':
    'Trang sẽ không có cá nhân, tập thể hay lượt khen thưởng nào. Nếu đúng ý, hãy thêm --yes.',
  'publish.tooFew': 'Trang sẽ có {pages} trang con; bản trước có {before}. Nếu đúng ý, hãy thêm --yes.',
  'publish.otherSite':
    'Ở đó đang là trang {before}, còn nội dung này là của trang {address}. Hãy xem lại CONTENT_DIR và --to. Nếu trang chuyển sang địa chỉ mới thật, hãy đăng với --yes.',
  'publish.full': 'Ở {folder} còn trống {free} MB; cần {needed} MB. Hãy dọn bớt rồi đăng lại.',
  'publish.wrongAfter':
    'Sau khi chuyển, có {count} tệp hoặc địa chỉ không đúng: {first}. Đã chuyển lại như cũ.',
  'publish.noEarlier':
    'Không có bản trước nào để quay lại: không bản nào vừa nguyên vẹn vừa không chứa điều không được công khai nữa.',
  'publish.holds': '{holds} nằm trong {folder}. Hãy chọn một thư mục mới hoặc trống.',
  'publish.inContent': '{folder} nằm trong thư mục nội dung {content}. Hãy chọn một thư mục ở ngoài.',
  'publish.noFolder': '{folder} là một tệp. Hãy chọn một thư mục mới hoặc trống.',
  'publish.notOurs':
    'Trong {folder} có những tệp không phải do lệnh đăng tạo ra. Hãy chọn một thư mục mới hoặc trống.',
  'publish.noLink': '{path} không phải là liên kết do lệnh đăng tạo ra. Hãy chuyển nó đi nơi khác.',

  'template.usage':
    'Cách gọi: npm run template -- decisions|figures|adoptions [--to TỆP.xlsx] [--lang vi]\nViết ra bảng tính để điền, có danh mục của CONTENT_DIR; npm run import nhập bảng ấy vào (docs/excel.md).',
  'template.written': '{file} đã sẵn sàng để điền. Điền xong: npm run import -- {file} --into {folder}',
  'template.noContent': 'Thư mục nội dung {folder} không có settings.yml đọc được. Hãy chạy npm run check.',
  'template.taken': 'Đã có {file}, không động đến. Hãy chọn tên khác bằng --to.',
  'export.usage':
    'Cách gọi: npm run export -- [--to TỆP.xlsx|TỆP.csv] [--lang vi]\nViết ra những gì trang của CONTENT_DIR cho thấy vào BUILD_DATE: .xlsx có tất cả, .csv có bảng vàng (docs/excel.md).',
  'export.written':
    '{file}: {honours} lượt khen, {people} cá nhân và tập thể, {stories} cách làm hay, {decisions} quyết định.',
  'export.language': 'Trang không có tiếng “{found}”. Các tiếng của trang: {known}.',
  'export.problems': 'Nội dung có lỗi nên chưa ghi gì. Hãy chạy npm run check.',
  'import.usage':
    'Cách gọi: npm run import -- TỆP --into THƯ_MỤC [--map BẢNG] [--dry-run]\nTỆP là biểu mẫu do npm run template viết ra, hoặc cùng với --map là tệp .csv, .xlsx bất kỳ; BẢNG cho biết cột nào là gì (docs/import.md). THƯ_MỤC là thư mục nội dung.',
  'import.reading': 'Đang đọc {file}',
  'import.refused': 'Có {count} lỗi. Chưa ghi gì cả.',
  'import.more': '… và {count} lỗi nữa.',
  'import.done': 'Đã nhập {rows} dòng vào {folder}.',
  'import.empty': 'Dưới dòng ví dụ chưa có dòng nào được điền, nên chưa ghi gì.',
  'import.unchanged': 'Đã đọc {rows} dòng; {folder} đã có đủ. Không ghi gì.',
  'import.dryRun': 'Đã đọc {rows} dòng cho {folder}. Đây là chạy thử: không ghi gì.',
  'import.recovered': 'Lần nhập trước bị ngắt giữa chừng; phần dở dang đã được hoàn lại trước.',
  'import.decisions': 'Quyết định',
  'import.honours': 'Lượt khen thưởng',
  'import.people': 'Cá nhân',
  'import.collectives': 'Tập thể',
  'import.count': '{made} mới, {changed} sửa, {unchanged} giữ nguyên',
  'import.honourCount': '{made} mới, tổng cộng {total}',
  'import.figures': 'Số liệu',
  'import.adoptions': 'Lượt áp dụng',
  'import.awards': 'Hình thức khen thưởng mới: {count}',
  'import.units': 'Đơn vị mới: {count}',
  'import.topics': 'Chủ đề mới: {count}',
  'import.files': 'Số tệp: {count}',
  'import.kept': 'Giữ nguyên vì đã có người sửa từ lần nhập trước ({count}):',
  'import.keptField': '{file}, {field}: vẫn là “{present}”; bảng tính ghi “{wanted}”',
  'import.keptGone': '{file}, {field}: đã bị xóa ở đây; bảng tính ghi “{wanted}”',
  'import.keptEmpty': '{file}, {field}: vẫn là “{present}”; bảng tính để trống',
  'import.keptFile': '{file}: đã bị xóa ở đây và không tạo lại',
  'import.namesakes':
    'Trùng tên nhưng là mục khác nhau, vì không có mã nào cho biết là một ({count}). Xin xem lại:',
  'import.namesake': '{name}: {ids}',
  'import.moved': 'Các dòng đã đổi quyết định ({count}). Chúng vẫn ở chỗ cũ; xin tự chuyển:',
  'import.movedRow': 'dòng {row}: từ {from} sang {to}',
  'import.gone': 'Không còn trong bảng tính nhưng vẫn còn ở đây ({count}):',
  'import.next': 'Tiếp theo: CONTENT_DIR={folder} npm run check',
  'at.sheet': 'trang tính {sheet}',
  'at.row': 'dòng {row}',
  'at.column': 'cột {column} ({header})',

  'problem.file-missing': 'Không có tệp “{found}”. Hãy ghi đường dẫn tới tệp .csv hoặc .xlsx.',
  'problem.file-type':
    'Tệp có đuôi {found}; chỉ đọc được .csv và .xlsx. Hãy mở bằng chương trình bảng tính rồi lưu thành .xlsx.',
  'problem.file-too-large': 'Tệp nặng {found} MB; chỉ đọc tới {limit} MB. Hãy chia thành nhiều tệp.',
  'problem.file-encoding': 'Chữ không theo mã UTF-8 hay Shift_JIS. Hãy lưu thành “CSV UTF-8” hoặc .xlsx.',
  'problem.file-quote':
    'Có dấu nháy kép (") không đóng nên các dòng sẽ dính vào nhau. Hãy tìm ô có một dấu " lẻ, hoặc lưu thành .xlsx.',
  'problem.workbook-broken':
    'Đây không phải sổ Excel lành lặn. Hãy mở bằng chương trình bảng tính rồi lưu lại thành .xlsx.',
  'problem.workbook-locked': 'Sổ có mật khẩu hoặc theo định dạng cũ. Hãy lưu thành .xlsx không mật khẩu.',
  'problem.workbook-inflated': 'Khi bung ra, sổ lớn hơn {limit} MB. Hãy chép riêng trang tính sang sổ mới.',
  'problem.sheet-too-large':
    'Trang tính kéo tới dòng {rows}, cột {columns}; chỉ đọc tối đa {rowLimit} dòng và {columnLimit} cột. Hãy xóa các ô ở xa, hoặc chép bảng sang sổ mới.',
  'problem.sheet-missing':
    'Không có trang tính “{found}”. Các trang tính: {known}. Hãy sửa “sheet” trong bảng ánh xạ.',
  'problem.sheet-empty': 'Dòng này của tệp không có tiêu đề cột. Hãy sửa “headerRow” trong bảng ánh xạ.',
  'problem.formula':
    'Có công thức ở {found}{more, plural, =0 {} other { và # ô nữa}}. Hãy chép các ô rồi dán lại dưới dạng giá trị.',
  'problem.mapping-missing': 'Không có bảng ánh xạ “{found}”. Xem cách viết ở docs/import.md.',
  'problem.mapping-language':
    'Bảng ánh xạ ghi ngôn ngữ “{found}”; ngôn ngữ chính của trang là “{wanted}”. Chỉ nhập được chữ bằng ngôn ngữ chính.',
  'problem.mapping-settings':
    'Thư mục không có settings.yml và bảng ánh xạ không có “settings” để tạo. Hãy thêm một trong hai.',
  'problem.header-missing':
    'Không có cột “{wanted}”. Các tiêu đề: {known}. Hãy sửa tiêu đề hoặc bảng ánh xạ.',
  'problem.header-twice': 'Hai cột cùng tiêu đề “{found}”. Hãy đổi tên một cột.',
  'problem.row-too-long':
    'Dòng có “{found}” nằm ngoài {width} tiêu đề. Thường là thiếu dấu nháy kép hoặc dấu phân cách.',
  'problem.row-twice':
    'Dòng này giống hệt dòng {row}. Hãy bỏ một dòng, hoặc ghi ở “row” của bảng ánh xạ một cột phân biệt được chúng.',
  'problem.cell-empty': 'Ô để trống nhưng cần có “{field}”. Hãy điền vào.',
  'problem.cell-control': 'Trong “{found}” có ký tự không hiển thị được. Hãy gõ lại.',
  'problem.cell-long': 'Đoạn chữ dài {found} ký tự; tối đa {limit}. Hãy rút ngắn.',
  'problem.cell-date':
    '“{found}” không phải ngày theo dạng {form}. Hãy sửa ô, hoặc sửa dạng ngày trong bảng ánh xạ.',
  'problem.cell-share': '“{found}” không phải phần chia. Hãy viết như 1/3.',
  'problem.cell-table':
    '“{found}” không có trong bảng giá trị, gồm: {known}. Hãy sửa ô hoặc thêm vào bảng giá trị.',
  'problem.cell-type':
    '“{found}” không cho biết ai được khen: individual, collective hay household. Hãy ghi bảng giá trị trong bảng ánh xạ.',
  'problem.award-unknown':
    'Không có hình thức khen thưởng “{found}”. Hiện có: {known}. Hãy sửa, hoặc thêm vào “catalogue” trong bảng ánh xạ.',
  'problem.level-unknown':
    'Không có cấp “{found}”. Hiện có: {known}. Hãy sửa, hoặc thêm vào “catalogue” trong bảng ánh xạ.',
  'problem.unit-unknown':
    'Không có đơn vị “{found}”. Hiện có: {known}. Hãy sửa, thêm vào units.yml, hoặc ghi “newUnits” trong bảng ánh xạ.',
  'problem.topic-unknown':
    'Không có chủ đề “{found}”. Hiện có: {known}. Hãy sửa, thêm vào topics.yml, hoặc ghi “newTopics” trong bảng ánh xạ.',
  'problem.decision-differs':
    '{field, select, date {Ngày} issuer {Người ký} level {Cấp của người ký} basis {loại hình khen thưởng} number {Số} other {Trích yếu}} của quyết định ở đây là “{found}”, ở dòng {row} là “{other}”. Mọi dòng của một quyết định phải ghi giống nhau.',
  'problem.kind-differs':
    '{name} ở đây thuộc loại “{found}”, ở dòng {row} thuộc loại “{other}”, cùng một mã. Hãy sửa loại hoặc mã.',
  'problem.form-none':
    'Đây không phải biểu mẫu do npm run template viết ra. Hãy điền biểu mẫu ấy, hoặc dùng --map cho biết cột nào là gì (docs/import.md).',
  'problem.form-version':
    'Biểu mẫu thuộc bản {found}; chỉ đọc được bản {wanted}. Hãy viết biểu mẫu mới bằng npm run template rồi chép các dòng sang.',
  'problem.form-folder': 'Không có thư mục nội dung ở {found}: không có settings.yml đọc được.',
  'problem.form-date':
    '“{found}” không phải ngày tháng. Hãy ghi 2026-05-19; chỉ biết tháng hoặc năm thì ghi 2026-05 hoặc 2026.',
  'problem.form-twice': 'Dòng này trùng với dòng {row}. Hãy bỏ một dòng.',
  'problem.header-unknown':
    'Có chữ ở dưới “{found}”, không phải tên cột của biểu mẫu này.{suggestion, select, none {} other { Có phải là “{suggestion}” không?}} Hãy sửa tên cột hoặc xoá cột.',
  'problem.example-left': '“{found}” còn sót từ dòng ví dụ. Hãy ghi đè lên hoặc xoá dòng.',
  'problem.choice-unknown':
    '“{found}” không có trong danh mục.{suggestion, select, none {} other { Có phải là “{suggestion}” không?}} Hãy chọn trong danh mục, hoặc thêm vào thư mục nội dung trước.',
  'problem.choice-several': '“{found}” có thể là một trong những mục này: {known}. Hãy chọn một.',
  'problem.choice-apart':
    'Trong “{found}” tên và mã không khớp nhau. Danh mục ghi: {wanted}. Hãy chọn lại; kéo ô thì số ở cuối tự tăng.',
  'problem.cell-number':
    '“{found}” không phải là số. Chỉ ghi chữ số, không ghi dấu phân cách hàng nghìn, không kèm đơn vị đo.',
  'problem.cell-year':
    'Ô ghi ngày {found}. Nếu muốn ghi năm {year} thì gõ dấu phẩy trên ở trước; nếu đúng là ngày ấy thì gõ dấu phẩy trên trước ngày.',
  'problem.recipient-known':
    '{found} đã có trong danh mục. Hãy chọn: {known}. Nếu là người khác trùng tên thì ghi “{found} · {word}”.',
  'problem.recipient-like':
    '{found} không có trong danh mục. Có phải là: {known}? Nếu là người khác thì ghi “{found} · {word}”.',
  'problem.adoption-reason': 'Đã dừng nhưng thiếu lý do. Hãy chọn trong danh mục.',
  'problem.adoption-missing':
    'Đơn vị “{found}” chưa báo là đã áp dụng cách làm này. Hãy nhập lượt áp dụng trước, hoặc để trống ô.',
  'problem.adoption-origin': 'Cách làm này là của chính đơn vị “{found}”. Hãy chọn đơn vị đã áp dụng.',
  'problem.decision-taken':
    'Thư mục đã có quyết định “{found}” không do bảng ánh xạ này tạo ra. Hãy sửa “decision.id” trong bảng ánh xạ, chẳng hạn thêm chữ ở trước.',
  'problem.folder-file': 'Không đọc được tệp này. Hãy chạy npm run check cho thư mục và sửa theo hướng dẫn.',

  'new.usage':
    'Cách gọi: npm run new -- LOẠI [--TRƯỜNG "…"]\nLOẠI là một trong: {kinds}. Khi không có màn hình lệnh thì phải ghi đủ các trường bắt buộc.',
  'new.kind': 'Anh chị muốn viết mục nào?',
  'new.unknownKind': 'Không có loại “{found}”. Các loại: {kinds}.',
  'new.unknownFlag': 'Loại này không có tham số “{found}”. Các tham số: {known}.',
  'new.missing': 'Còn thiếu: {flags}',
  'new.content': 'Không dùng được thư mục nội dung {folder}: {why}',
  'new.noSettings': 'không có settings.yml đọc được. Hãy chạy npm run check.',
  'new.badId':
    '“{found}” không dùng làm mã được: chỉ chữ thường a–z, chữ số và dấu gạch nối đơn, tối đa 80 ký tự.',
  'new.badDate': '“{found}” không phải ngày. Hãy viết 2026, 2026-11 hoặc 2026-11-22.',
  'new.notOneOf': 'Không có “{found}”. Hiện có: {known}.',
  'new.none': 'Thư mục chưa có mục nào để chọn: {field}. Hãy tạo trước.',
  'new.taken': '{file} đã có và không bị đụng tới. Hãy ghi --id khác.',
  'new.badFields': 'Các câu trả lời chưa thành mục hợp lệ: {fields}.',
  'new.empty': 'Xin trả lời.',
  'new.cancelled': 'Không ghi gì.',
  'new.made': 'Đã tạo {file}, ở dạng nháp chưa ai thấy.',
  'new.next': 'Tiếp theo: viết vào tệp, rồi npm run check, và npm run dev để xem.',
  'kind.person': 'Một cá nhân',
  'kind.collective': 'Một tập thể',
  'kind.story': 'Một cách làm hay, hoặc một lần thử',
  'kind.adoption': 'Một đơn vị làm theo',
  'kind.decision': 'Một quyết định khen thưởng',
  'kind.movement': 'Một phong trào thi đua',
  'kind.page': 'Một trang của cơ quan',
  'field.name': 'Tên',
  'field.title': 'Tiêu đề',
  'field.summary': 'Một hai câu về việc đã làm',
  'field.unit': 'Đơn vị',
  'field.started': 'Bắt đầu từ (2026, 2026-11 hoặc 2026-11-22)',
  'field.story': 'Cách làm nào',
  'field.date': 'Ngày (2026, 2026-11 hoặc 2026-11-22)',
  'field.number': 'Số',
  'field.issuer': 'Người hoặc cơ quan quyết định',
  'field.award': 'Danh hiệu hoặc hình thức khen thưởng',
  'field.recipient': 'Tên người đầu tiên được khen',
  'field.from': 'Bắt đầu (2026, 2026-11 hoặc 2026-11-22)',
  'field.to': 'Kết thúc (2026, 2026-11 hoặc 2026-11-22)',

  'digest.usage':
    "Cách gọi: npm run digest -- [--period week|month] [--date 2026-11-22] [--lang vi] [--unit MÃ] [--to THƯ-MỤC]\nViết bản tin về tuần hoặc tháng có ngày đó, cho mọi ngôn ngữ của trang hoặc một ngôn ngữ, và cho một đơn vị (--unit '*': cho từng đơn vị). Không gửi đi đâu cả (docs/digest.md).",
  'digest.content': 'Nội dung còn lỗi nên chưa viết gì. Hãy chạy npm run check.',
  'digest.unit': 'Không có đơn vị “{found}”{nearest, select, none {.} other {. Ý bạn là “{nearest}”?}}',
  'digest.written': '{file} ({size} KB): {subject}',
  'digest.noNews': '   Những ngày này không có gì mới: không nên gửi.',
  'digest.next':
    'Cạnh mỗi tệp .html có .txt, .json (tiêu đề và dòng xem trước) và .eml, mở bằng chương trình thư là thành thư nháp.',

  'print.usage':
    'Cách gọi:\nnpm run print -- booklet --year 2026 | --movement MÃ [--lang vi] [--paper a4|a5] [--to TỆP]\nnpm run print -- certificates --decision MÃ | --recipient MÃ [--lang vi] [--all-recipients] [--to THƯ_MỤC]\n--all-recipients in cả cho những người chỉ có tên trong quyết định (docs/print.md).',
  'print.content': 'Nội dung còn lỗi nên chưa in gì.',
  'print.one': 'Cần một trong các tuỳ chọn này, và chỉ một: {flags}.',
  'print.atLeast': 'Cần một trong các tuỳ chọn này, hoặc cả hai: {flags}.',
  'print.lang': 'Trang không có ngôn ngữ “{found}”. Các ngôn ngữ: {known}.',
  'print.paper': 'Không có khổ giấy “{found}”. Có: a4, a5.',
  'print.unknown':
    'Bảng vàng không có {flag} “{found}”{nearest, select, none {} other {. Có phải “{nearest}” không?}}',
  'print.nobody':
    'Không còn ai để in: {count, plural, =0 {chưa có lượt tuyên dương nào} other {# lượt tuyên dương}}{count, plural, =0 {} other { là của người chưa đồng ý kênh “print”}}.',
  'print.typeset': 'Đang dàn trang kỷ yếu',
  'print.certificates': 'Đang dàn {count, plural, other {# giấy chứng nhận}}',
  'print.fault': 'Mẫu có lỗi: {where}: {message}',
  'print.missing': 'Không có phông chữ nào có {character} trong “{text}” ({record}).',
  'print.inSite': '{folder} nằm trong {site} là nơi được công bố. Hãy chọn chỗ khác.',
  'print.madeBooklet': '{file}: {pages, plural, other {# trang}}, {size}, {seconds} giây.',
  'print.madeCertificates':
    '{count, plural, other {# giấy chứng nhận}} trong {folder}, {size}, {seconds} giây.',
  'print.left': '{count, plural, other {# lượt tuyên dương}} không nêu tên: chưa đồng ý kênh “print”.',
};
