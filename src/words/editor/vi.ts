import type { EditorWord } from './en.ts';

export const vi: Readonly<Record<EditorWord, string>> = {
  title: 'Trình biên tập',
  opening: 'Đang mở trình biên tập…',
  failed:
    'Không mở được trình biên tập ({reason}). Hãy tải lại trang. Nếu vẫn không được, hãy báo cho người phụ trách trang web.',
  open: 'Mở thư mục của tôi',
  openWhy: 'Hãy chọn đúng thư mục có đường dẫn ghi ở bên cạnh.',
  'practice.title': 'Trang thực hành',
  'practice.note':
    'Cứ tự do tập viết: ở đây không có gì được công bố, những gì bạn viết chỉ nằm trong trình duyệt này.',
  'practice.again': 'Làm lại từ đầu',
  'practice.ask': 'Làm lại từ đầu với dữ liệu mẫu?',
  'practice.loss': 'Mọi thứ bạn đã viết trên trang thực hành này sẽ bị xoá.',
  'practice.yes': 'Xoá và làm lại',
  'practice.no': 'Giữ bài của tôi',
  'practice.noStore':
    'trình duyệt này không lưu được gì cho trang: hãy dùng Edge, Chrome, Firefox hoặc Safari bản mới, không dùng cửa sổ ẩn danh',
  'checks.title': 'Kiểm tra sau khi lưu',
  'checks.none': 'Đã lưu. Các mục của “{name}” không có lỗi.',
  'checks.some': 'Đã lưu, nhưng còn {count} chỗ phải sửa trong “{name}” trước khi công bố được.',
  'checks.whole':
    'Ở đây chỉ kiểm tra các mục, ngày tháng, con số và độ dài. Việc khớp với bài khác, ảnh và nội dung bài do lần kiểm tra toàn trang phát hiện.',
  'checks.close': 'Đóng',
};
