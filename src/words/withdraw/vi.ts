import type { WithdrawWord } from './en.ts';

/** What `npm run withdraw` says, in Vietnamese. */
export const vi: Readonly<Record<WithdrawWord, string>> = {
  usage:
    'Cách gọi: npm run withdraw -- ID [--erase] [--yes] [--to DIR] [--lang vi]\n          npm run withdraw -- ID --prove --to DIR [--lang vi]\nID là mã của một cá nhân, tập thể, câu chuyện hoặc quyết định, hay QUYẾT-ĐỊNH/KHOÁ cho một dòng trong quyết định. --to là thư mục của “npm run publish”. Xem thêm docs/consent.md.',
  unknown: 'Không có “{found}” trong {folder}.',
  suggestion: 'Có phải ý anh/chị là “{suggestion}”?',
  several: '“{found}” có thể chỉ nhiều mục: {known}. Hãy ghi rõ mục nào.',
  noContent: 'Không đọc được thư mục nội dung {folder}. Hãy chạy npm run check.',
  noPlace: 'Không có thư mục {folder}: --to là thư mục mà “npm run publish” phát hành tới.',
  unread: 'Không sửa được các trường trong {file}. Hãy chạy npm run check và sửa lỗi của tệp này trước.',
  erasedAlready: '“{found}” đã được xoá ngày {date}. Phần còn lại: {id}.',
  wait: 'Đang có một lần dựng trang ở đây; đang chờ',
  finished: 'Đã làm nốt một lần rút dở dang trước đó: {reference}.',

  titleWithdraw: 'Sẽ rút: {title} ({id})',
  titleErase: 'Sẽ xoá hẳn: {title} ({id})',
  willWithdraw: '{file} được ghi “state: withdrawn”; ngoài ra không thay đổi gì.',
  willHold: 'Dòng trong {file} được ghi “state: held”; ngoài ra không thay đổi gì.',
  willMinimum:
    'Những gì quyết định công khai vẫn còn: họ tên, đơn vị, danh hiệu, lý do khen. Muốn đưa cả dòng đó khỏi bảng vàng: {entries}',
  willErase:
    'Xoá {files, plural, other {# tệp}}; bỏ thông tin khỏi {changed, plural, other {# tệp khác}} của nội dung. Phần còn lại mang mã {id}, kèm giá trị băm có khoá của tên, địa chỉ và ảnh để mỗi lần dựng trang đều dò lại.',
  willEraseEntry:
    'Dòng trong {file} chỉ còn khoá {id}, kèm giá trị băm có khoá của tên để mỗi lần dựng trang đều dò lại.',
  willClear: 'Xoá {count, plural, other {# tệp}} trong thư mục làm việc của dự án.',
  willPublish: 'Lần “npm run publish” tới sẽ xoá mọi bản phát hành và ảnh còn hiện mục này.',

  appears: 'Hiện đang xuất hiện ở:',
  nowhere: 'Không xuất hiện ở đâu.',
  'group.profile': 'Tệp riêng',
  'group.translation': 'Bản dịch',
  'group.picture': 'Ảnh',
  'group.decision': 'Quyết định',
  'group.story': 'Câu chuyện và nơi áp dụng',
  'group.collective': 'Tập thể',
  'group.movement': 'Phong trào',
  'group.page': 'Trang riêng của cơ quan',
  'group.nomination': 'Đề cử',
  'group.import': 'Dữ liệu nhập',
  'group.addresses': 'Địa chỉ từng công bố',
  'group.other': 'Tệp nội dung khác',
  'group.address': 'Địa chỉ trên trang',
  'group.sitePage': 'Các trang của trang mạng',
  'group.siteSearch': 'Tìm kiếm',
  'group.siteShare': 'Ảnh chia sẻ và áp phích',
  'group.sitePicture': 'Ảnh trên trang',
  'group.siteFeed': 'Nguồn tin và dữ liệu',
  'group.siteOther': 'Tệp khác của trang',
  'group.release': 'Bản phát hành',
  'group.cache': 'Bộ nhớ đệm của dự án (.florilegium)',
  noReleases: 'Chưa xem các bản phát hành: hãy cho biết thư mục bằng --to.',

  ask: 'Thực hiện ngay?',
  notAsked: 'Chưa ghi gì cả. Thêm --yes để thực hiện khi không có cửa sổ lệnh.',
  cancelled: 'Chưa ghi gì cả.',
  doneWithdraw: 'Đã rút: {id}.',
  doneErase: 'Đã xoá: {id}.',
  changed: 'Có người vừa sửa các tệp sau nên chúng được giữ nguyên. Hãy chạy lại lệnh: {files}',
  byHand: 'Phải sửa bằng tay: tên trùng với người khác, ảnh, hoặc tệp mà lệnh này không đọc được:',
  keepKey:
    'Khoá của các giá trị băm nằm ở {file}. Hãy giữ một bản cùng chỗ với tài liệu mật của cơ quan: mất khoá thì không lần dựng nào dò được những gì đã xoá.',
  next: 'Tiếp theo: npm run check, npm run publish -- --to {place}, rồi lập chứng minh: npm run withdraw -- {id} --prove --to {place}',

  'proof.title': 'Chứng minh không còn dữ liệu',
  'proof.of': 'Đối tượng dò tìm: {reference}',
  'proof.at': 'Dò lúc {instant} (ngày {today} theo giờ {timeZone})',
  'proof.sought':
    '{names, plural, other {# cách viết tên}}, {ids, plural, other {# địa chỉ}}, {pictures, plural, other {# ảnh}}, {words, plural, other {# đoạn văn}}; dò từng byte và tên của mọi tệp, tệp nén được giải nén.',
  'proof.keyed': 'Tên được so bằng giá trị băm có khoá: văn bản này và nội dung không chứa tên nào.',
  'proof.minimum': 'Không dò: những gì quyết định công khai (họ tên, đơn vị, danh hiệu, lý do khen).',
  'proof.limits':
    'Chữ vẽ trong ảnh và bản quét trong tệp PDF thì chương trình này không đọc được: hãy tự xem các tệp đó.',
  'proof.shared':
    '{count, plural, other {# mục}} hiện cũng thuộc về người khác nên không phân biệt được với người đã xoá.',
  'proof.lost': '{count, plural, other {# mục}} không dò được: không có khoá đã tạo ra giá trị băm ({file}).',
  'proof.release': 'Bản phát hành {name}',
  'proof.assets': 'Tệp dùng chung của các bản phát hành ({name})',
  'proof.place': 'Tệp khác trong {name}',
  'proof.site': 'Trang của “npm run build” ({name})',
  'proof.work': 'Bộ nhớ đệm của dự án ({name})',
  'proof.content': 'Thư mục nội dung ({name})',
  'proof.none': 'không thấy trong {files, plural, other {# tệp}}, {bytes, number} byte',
  'proof.found': 'CÒN THẤY trong {count, plural, other {# tệp}}:',
  'proof.right': 'Kết quả: không còn thấy ở đâu.',
  'proof.wrong':
    'Kết quả: CHƯA CHỨNG MINH ĐƯỢC. Hãy phát hành lại (npm run publish -- --to …), dựng lại (npm run build) rồi dò lại.',
  'proof.noPlace': 'Thư mục ghi ở --to không có bản phát hành nào.',
  stillPublic: '“{found}” chưa rút và cũng chưa xoá: không có gì để chứng minh.',

  'reach.title': 'Những gì không lệnh nào với tới, và việc cần làm:',
  'reach.git':
    'Lịch sử Git: nội dung của các lần ghi trước. Khi xoá hẳn, hãy viết lại lịch sử (git filter-repo --path … --invert-paths), đẩy lên bằng cách ghi đè và yêu cầu máy chủ dọn dữ liệu thừa.',
  'reach.clones':
    'Bản sao, bản rẽ nhánh và bản dự phòng: đề nghị mọi người đang giữ xoá đi và tải lại; chờ bản dự phòng hết hạn và ghi lại ngày.',
  'reach.cdn':
    'Bộ đệm của CDN hoặc máy chủ trung gian: xoá tại đó các địa chỉ đã được liệt kê trước khi rút.',
  'reach.engines':
    'Máy tìm kiếm: yêu cầu gỡ các địa chỉ ấy (Google “Outdated content”, Bing “Content removal” và các máy khác).',
  'reach.archives':
    'Kho lưu trữ web: viết thư cho kho (info@archive.org đối với Wayback Machine) và nêu các địa chỉ ấy.',
  'reach.print': 'Ấn phẩm: gỡ áp phích và tiêu huỷ số còn tồn.',
  'reach.mail': 'Thư và tin nhắn đã gửi, ảnh người khác đã lưu: đề nghị người nhận xoá.',
  'reach.sheets':
    'Bảng tính, bản quét và giấy đồng ý: nằm ngoài thư mục này; nhập lại cùng bảng tính đó sẽ đưa tên trở lại.',
};
