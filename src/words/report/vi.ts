import type { ReportWord } from './en.ts';

/** What the owner's report says, in Vietnamese. */
export const vi: Readonly<Record<ReportWord, string>> = {
  title: 'Việc đang chờ',
  lead: 'Dành cho những người giữ trang này: sự đồng ý sắp hết hạn, trang đã cũ, cách làm chưa ai đo. Lập từ thư mục nội dung, tính đến {day}.',
  private: 'Tài liệu nội bộ – không công bố',
  privateWhy: 'Báo cáo nêu tên cả những người chưa được công khai. Báo cáo không bao giờ nằm trên trang.',
  sample: 'Người và số liệu đều là giả định: đây là dữ liệu mẫu.',
  read: 'Đã đọc: {people} cá nhân, {stories} cách làm, {adoptions} nơi làm theo.',
  problems:
    '{errors, plural, =0 {“npm run check” không thấy lỗi nào} other {“npm run check” thấy # lỗi}}{warnings, plural, =0 {.} other { và # điều cần cân nhắc.}}',
  errorsFirst: 'Hãy sửa lỗi trước: mục có lỗi không đọc được nên không có trong báo cáo này.',
  counts:
    '{open, plural, =0 {Không có việc nào chờ} other {# việc phải làm}}{urgent, plural, =0 {} other {, trong đó # việc gấp}}{notes, plural, =0 {.} other {; # điều để biết.}}',
  contents: 'Nhìn nhanh',
  well: 'Những mục đã ổn',
  wellLead: 'Các mục sau không có việc nào chờ.',
  what: 'Mục',
  matter: 'Tình hình',
  todo: 'Việc cần làm',
  place: 'Ở đâu',
  done: 'Xong',
  line: 'dòng {line}',
  urgent: 'Gấp',
  note: 'Để biết',
  more: '{count, plural, other {… và # mục nữa: report.json ghi đủ.}}',
  again: 'Lập bằng “npm run report” ngày {day}. Muốn lập lại thì gõ đúng lệnh ấy.',

  'kind.person': 'Cá nhân',
  'kind.collective': 'Tập thể',
  'kind.story': 'Cách làm',
  'kind.adoption': 'Nơi làm theo',
  'kind.decision': 'Quyết định',
  'kind.movement': 'Phong trào',
  'kind.page': 'Trang',
  'kind.nomination': 'Đề cử',
  'kind.unit': 'Đơn vị',

  'section.consents': 'Sự đồng ý sắp hết hạn',
  'lead.consents':
    'Sự đồng ý sẽ hết trong 60 ngày, hoặc đã hết. Trang tự làm theo; chỉ con người mới hỏi lại được.',
  'section.left': 'Người đã rời cơ quan',
  'lead.left': 'Trang của họ nay ra sao.',
  'section.waiting': 'Đang chờ duyệt',
  'lead.waiting': 'Có người đã viết và đang chờ trả lời.',
  'section.unpublished': 'Chưa công khai',
  'lead.unpublished': 'Bản nháp, bài hẹn ngày đăng và mục tạm giữ trong lúc xác minh.',
  'section.links': 'Liên kết hỏng',
  'lead.links': 'Liên kết sang trang khác mà lần hỏi gần nhất không trả lời như phải có.',
  'section.untouched': 'Hơn một năm không ai xem lại',
  'lead.untouched': 'Đã hơn một năm không ai nói các trang này còn đúng.',
  'section.translations': 'Bản dịch chậm hơn bản gốc',
  'lead.translations': 'Bản gốc đã thay đổi sau khi dịch.',
  'section.evidence': 'Cách làm chưa có minh chứng',
  'lead.evidence': 'Mới chỉ kể lại: chưa có số liệu, nguồn hay tài liệu nào.',
  'section.results': 'Nơi làm theo chưa có kết quả',
  'lead.results': 'Đơn vị đã làm theo mà chưa nói được kết quả của mình.',
  'section.units': 'Đơn vị im tiếng',
  'lead.units': '{months, plural, other {# tháng nay chưa gửi cách làm, chưa làm theo, chưa báo số liệu.}}',

  'found.consent-ends':
    'Sự đồng ý hết hạn ngày {until}, {days, plural, =0 {tức hôm nay} other {còn # ngày}}. Sau đó trang chỉ còn phần tối thiểu.',
  'todo.consent-ends': 'Hãy hỏi lại, rồi ghi ngày mới vào “until” của phần đồng ý.',
  'found.consent-over': 'Sự đồng ý đã hết ngày {until}. Từ đó trang chỉ còn phần tối thiểu.',
  'todo.consent-over': 'Hãy hỏi lại; nếu không thì xoá chân dung và bài viết khỏi thư mục nội dung.',
  'found.leaving':
    'Rời cơ quan ngày {leftOn}. {keeps, select, yes {Trang giữ nguyên: sự đồng ý còn hiệu lực sau khi rời.} other {Sau đó trang chỉ còn phần tối thiểu.}}',
  'todo.leaving':
    '{keeps, select, yes {Không phải làm gì.} other {Trước ngày ấy hãy hỏi trang có được giữ không; nếu được, ghi “keepAfterLeaving: true”.}}',
  'found.left-full': 'Đã rời ngày {leftOn}. Trang giữ nguyên: sự đồng ý còn hiệu lực sau khi rời.',
  'todo.left-full': 'Không phải làm gì, chừng nào sự đồng ý còn hiệu lực.',
  'found.left-minimum':
    'Đã rời ngày {leftOn}. Trang chỉ còn phần tối thiểu: họ tên, các lần tuyên dương, đơn vị khi ấy, thành tích.',
  'todo.left-minimum':
    '{rest, select, yes {Chân dung hoặc bài viết vẫn nằm trong thư mục nội dung: hãy xoá, trừ khi luật hoặc thoả thuận cho giữ.} other {Không phải làm gì: chỉ còn giữ phần tối thiểu.}}',
  'found.left-roll': 'Đã rời ngày {leftOn}. Không còn trang riêng; tên chỉ còn trên bảng vàng.',
  'todo.left-roll':
    '{rest, select, yes {Chân dung hoặc bài viết vẫn nằm trong thư mục nội dung: hãy xoá, trừ khi luật hoặc thoả thuận cho giữ.} other {Không phải làm gì: chỉ còn giữ phần tối thiểu.}}',
  'found.left-unseen': 'Đã rời ngày {leftOn}. Không trang nào và bảng vàng cũng không còn nêu tên.',
  'todo.left-unseen':
    '{rest, select, yes {Chân dung hoặc bài viết vẫn nằm trong thư mục nội dung: hãy xoá, hoặc ghi “state: erased”.} other {Nếu không cần giữ gì, hãy ghi “state: erased”.}}',
  'found.waiting':
    '{kind, select, adoption {Một đơn vị báo đã làm theo mà chưa ai trả lời.} other {Đang chờ duyệt.}}',
  'todo.waiting':
    '{kind, select, adoption {Hãy hỏi lại đơn vị, rồi ghi “state: published”.} other {Hãy đọc, kiểm tra, rồi ghi “state: published”; nếu chưa được thì trả lại kèm lý do.}}',
  'found.nominated':
    'Được đề cử ngày {received}; {days, plural, =0 {vừa đến hôm nay} other {đã chờ # ngày}}.',
  'todo.nominated':
    'Hãy tìm hiểu tại chỗ. Sau đó lập hồ sơ hoặc viết cách làm và ghi “state: accepted”, hoặc ghi “declined” kèm lý do ở “decided”; rồi báo cho người đề cử.',
  'found.draft': '{dated, select, yes {Bản nháp, dự định đăng ngày {day}.} other {Bản nháp.}}',
  'todo.draft': 'Hãy viết xong và ghi “state: review”, hoặc xoá đi.',
  'found.overdue': 'Dự định đăng ngày {day} mà chưa được duyệt.',
  'todo.overdue': 'Hãy ghi “state: published”, hoặc một ngày muộn hơn ở “publishAt”.',
  'found.embargo': 'Đã duyệt, hẹn đến {day} mới đăng.',
  'todo.embargo': 'Hôm ấy nhớ dựng lại trang: mục hiện ra ở lần dựng đầu tiên sau giờ hẹn.',
  'found.held': 'Tạm giữ: đang xác minh.',
  'todo.held': 'Hãy hỏi việc xác minh đến đâu, rồi cho đăng hoặc rút.',
  'found.untouched': 'Xem lại gần nhất ngày {last}, cách đây {days} ngày.',
  'todo.untouched': 'Hãy đọc lại cùng đơn vị. Nếu mọi điều còn đúng, ghi ngày hôm nay vào “reviewedOn”.',
  'found.never-reviewed': 'Chưa ai ghi lần xem lại nào.',
  'todo.never-reviewed': 'Hãy đọc lại. Nếu mọi điều còn đúng, ghi ngày hôm nay vào “reviewedOn”.',
  'found.stale': 'Bản dịch ({language}) cũ hơn bản gốc.',
  'todo.stale': 'Hãy cập nhật bản dịch, rồi ghi “sourceHash: {hash}”.',
  'found.told': 'Đăng ngày {published}; minh chứng ở mức “kể lại”.',
  'todo.told':
    'Hãy xin đơn vị một con số trước và sau, có thời gian và nguồn, hoặc một tài liệu để đính kèm.',
  'found.no-result':
    '{status, select, kept {Đã thành nếp, bắt đầu từ {started}; chưa tự đo kết quả nào.} other {Đang làm từ {started}; chưa tự đo kết quả nào.}}',
  'todo.no-result': 'Hãy hỏi {unit}: trước thế nào, nay thế nào, trong thời gian nào, số ấy ghi ở đâu?',
  'found.silent': 'Lần gần nhất có tin là ngày {last}.',
  'todo.silent': 'Hãy gọi hỏi: đã thử điều gì, kết quả ra sao? Lần thử không thành cũng đáng kể.',
  'found.never-heard': 'Từ trước đến nay chưa gửi gì.',
  'todo.never-heard': 'Hãy gọi hỏi: ở đó có việc gì làm tốt mà chưa ai viết ra?',
  'found.link-dead':
    '{url} {reason, select, host {dẫn tới một trang không còn tồn tại} other {không còn dẫn tới đâu ({status})}}; hỏi ngày {asked}.',
  'todo.link-dead': 'Hãy tìm địa chỉ mới, hoặc bỏ liên kết và nêu nguồn bằng chữ.',
  'found.link-failing':
    '{url} {reason, select, time {không trả lời kịp} refused {từ chối kết nối} certificate {không có chứng chỉ hợp lệ} circle {chỉ dẫn vòng tròn} other {không hoạt động{status, plural, =0 {} other { (#)}}}}; hỏi ngày {asked}.',
  'todo.link-failing': 'Hãy mở thử bằng tay. Có thể chỉ trục trặc một hôm; nếu vẫn vậy thì thay liên kết.',
  'found.link-closed': '{url} chỉ trả lời người, không trả lời máy ({status}); hỏi ngày {asked}.',
  'todo.link-closed': 'Hãy mở thử bằng tay một lần: máy không biết được liên kết còn đúng không.',
  'found.link-moved': '{url} đã chuyển hẳn sang {to}; hỏi ngày {asked}.',
  'todo.link-moved': 'Hãy ghi địa chỉ mới.',

  'note.unknown-age':
    '{count} trên {total, plural, other {# bản dịch}} không ghi “sourceHash” nên không biết còn khớp bản gốc không. Mỗi lần soát bản dịch hãy ghi vào; khi đã có, “npm run check” sẽ báo giá trị mới.',
  'note.never-asked':
    '{total, plural, other {# địa chỉ}} của trang khác, chưa hỏi lần nào: “npm run report -- --links” sẽ hỏi.',
  'note.asked':
    'Đã hỏi {known} trên {total, plural, other {# địa chỉ}} của trang khác, sớm nhất là ngày {oldest}. “npm run report -- --links” sẽ hỏi lại.',
  'note.nothing-sent':
    'Chưa đơn vị nào gửi cách làm, làm theo hay báo số liệu, nên im tiếng chưa nói lên điều gì.',

  'command.usage':
    'Cách gọi: npm run report [-- --to THƯ-MỤC] [--lang vi|en|ja] [--months 6] [--links] [--date 2026-11-22]. Thư mục nội dung là CONTENT_DIR, hoặc content.',
  'command.noContent': 'Trong {folder} không có settings.yml đọc được. “npm run check” cho biết sai ở đâu.',
  'command.inSite':
    'Báo cáo nêu tên cả những người chưa được công khai. {folder} nằm trong {site} là nơi được công bố. Hãy chọn thư mục khác.',
  'command.inContent':
    '{folder} nằm trong thư mục nội dung {content}, nơi tệp nào cũng phải có chỗ dùng. Hãy chọn thư mục khác.',
  'command.holdsSite': '{folder} là nơi đặt một trang đã dựng xong. Hãy chọn một thư mục riêng.',
  'command.noFolder': '{folder} là một tệp. Hãy chọn thư mục.',
  'command.asking': 'Đang hỏi {count, plural, other {# địa chỉ}} của trang khác',
  'command.unasked':
    '{count, plural, other {# địa chỉ}} chưa kịp hỏi trong thời gian cho phép; điều đã biết về chúng vẫn giữ nguyên.',
  'command.offline':
    'Không tới được trang nào: có lẽ máy này không có mạng. Điều đã biết về các liên kết vẫn giữ nguyên.',
  'command.badLinks':
    'Không đọc được {file} nên chưa biết gì về liên kết. Hãy xoá tệp, hoặc hỏi lại với --links.',
  'command.written': 'Đã ghi: {page} và {record}',
};
