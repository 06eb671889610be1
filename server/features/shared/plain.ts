/** One writing for what people type and what texts write: small letters without marks. `Đặng` is `dang`, が does not change. */
export const plain = (form: string): string =>
  form
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .normalize('NFC')
    .toLowerCase()
    .replaceAll('đ', 'd');
