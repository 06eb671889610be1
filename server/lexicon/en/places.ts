import { wordSet } from '../title-grammar';

/** Places after which instruments are called. */
export const ENGLISH_PLACES: ReadonlySet<string> = wordSet(
  'paris kyoto geneva vienna hague helsinki oslo minsk dayton rome lisbon maastricht stockholm ottawa warsaw madrid berlin versailles westphalia portsmouth shimonoseki moscow budapest montreux montreal basel rotterdam minamata berne bern ' +
    'camp plaza bonn doha singapore jakarta bandung tokyo osaka hiroshima nagoya hanoi manila bangkok beijing seoul panmunjom washington algiers taif schengen dublin nice cartagena ramsar chicago tampere istanbul bucharest wassenaar san rio ' +
    'aarhus athens barcelona addis marrakesh samarkand simla london potsdam cairo yalta tehran locarno trianon utrecht',
);

/** Cities and other places where instruments are signed; behind `in` they end a title. */
export const CITIES: ReadonlySet<string> = wordSet(
  'peking nanking tientsin mukden canton constantinople petrograd saigon batavia rangoon smyrna lausanne rapallo nanjing palermo lugano luxembourg astana almaty gdańsk apia ' +
    'abu addis amman amsterdam ankara athens auckland baghdad baku bandar belgrade bogotá brasília bratislava brussels buenos cairo canberra cape caracas colombo copenhagen dakar damascus darwin delhi dhaka dili djibouti doha dubai dublin ' +
    'edinburgh fukuoka gothenburg guam haiphong hamburg havana hawaii helsinki hiroshima ho honolulu islamabad jerusalem johannesburg kabul karachi karlskrona kathmandu khartoum kigali kingston kuala kyiv lagos lima london luanda ' +
    'maputo marseille melbourne mexico milan mogadishu mombasa montreal mumbai munich muscat naha nairobi new noumea nuuk okinawa osaka ottawa oulu paris perth phnom port prague pretoria pyongyang quito rabat reykjavík reykjavik riga riyadh ' +
    'sapporo sarajevo sasebo seoul shanghai sofia southampton suva sydney taipei tallinn tashkent tbilisi tehran tel tokyo toronto tripoli tromsø tunis ulaanbaatar vancouver vientiane vilnius vladivostok warsaw wellington windhoek yangon yerevan yokohama yokosuka zagreb zurich',
);
