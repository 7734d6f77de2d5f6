/**
 * Faiths, peoples without a state of their own and the like, kept by hand: id|English name to show|words for members and
 * adjectives in the three languages, with `;`. Endings need no words of their own.
 */
export const GROUPS = `
christianity|Christianity|christlich;Christ;Christen;christelijk;christenen;Christian;Christians
catholicism|Catholicism|katholisch;Katholik;Katholiken;römisch-katholisch;katholiek;katholieke;katholieken;rooms-katholiek;Catholic;Catholics;Roman Catholic
protestantism|Protestantism|evangelisch;protestantisch;Protestant;Protestanten;protestants;protestantse;protestanten;Protestants;evangelical
orthodoxy|Eastern Orthodoxy|orthodox;russisch-orthodox;Russisch-orthodox;Orthodox
islam|Islam|islamisch;muslimisch;Muslim;Muslime;Moslem;Moslems;Muslima;islamitisch;islamitische;moslim;moslims;Muslims;Islamic
sunni-islam|Sunni Islam|sunnitisch;Sunnit;Sunniten;soenniet;soennieten;soennitisch;soennitische;Sunni;Sunnis
shia-islam|Shia Islam|schiitisch;Schiit;Schiiten;sjiiet;sjiieten;sjiitisch;sjiitische;Shia;Shiite;Shiites
judaism|Judaism|jüdisch;Jude;Juden;Jüdin;joods;joodse;Jood;Joden;Jewish;Jew;Jews
buddhism|Buddhism|buddhistisch;Buddhist;Buddhisten;boeddhistisch;boeddhist;boeddhisten;Buddhists
hinduism|Hinduism|hinduistisch;Hindu;Hindus;hindoe;hindoes;hindoeïstisch;hindoestaans
roma|Roma|Sinti und Roma;Roma;Sinti
uyghurs|Uyghurs|uigurisch;Uigure;Uiguren;Oeigoers;Oeigoerse;Oeigoer;Oeigoeren;Uyghur;Uighur;Uighurs
rohingya|Rohingya|Rohingya
tatars|Tatars|tatarisch;Tatare;Tataren;Krimtataren;Tataars;Tataar;Tatar;Tatars
inuit|Inuit|Inuit;Eskimo;Eskimos
pashtuns|Pashtuns|paschtunisch;Paschtune;Paschtunen;Pashtun;Pathaan;Pathanen;Pashtuns
`;
