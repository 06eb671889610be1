/** Stems of words, in lower case, that tell of somebody changing office: beside them two roles of one person are no mistake. */
export const APPOINTMENTS: readonly string[] = (
  '任命|就任|発令|昇任|昇格|昇進|進級|転出|転任|異動|補職|補す|命ず|命じ|任ず|退任|離任|着任|後任|交代|前職|現職|兼務|兼任|' +
  'appoint|promot|succeed|took office|takes office|take office|sworn in|replac|assum|retire|resign|transferred|step down|stepped down|designate|' +
  'utnämn|förordna|befordra|tillträ|efterträ|entledig|utsåg|utses|utsedd|avgå|lämna sin|' +
  'bổ nhiệm|nhậm chức|thăng |thăng quân hàm|cử làm|cử giữ|kế nhiệm|miễn nhiệm|điều động|thay thế|nguyên là|quyết định cử'
).split('|');
