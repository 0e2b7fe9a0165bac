/** Ends of host names, as far as the site check needs them. Taken from the Public Suffix List. */

/** Words that stand before a country's two letters and belong to the ending: `triwest.com.au`. */
export const SECOND_LEVEL: readonly string[] = 'com co org or net ne ac edu'.split(' ');

/** Countries by the word that only their own authorities can register under. */
export const FOREIGN_GOVERNMENTS: Readonly<Record<string, readonly string[]>> = {
  gov: 'ac ae af al ao ar as au az ba bb bf bh bm bn br bs bt by bz cd cl cm cn co cx cy dm do dz ec ee eg et fj gd ge gh gi gn gr gu gy hk ie il in io iq ir it jo kg ki km kn kp kw kz la lb lc lk lr ls lt lv ly ma me mg mk ml mn mo mr ms mu mv mw my mz na ng nl nr om ph pk pl pn pr ps pt py qa rs ru rw sa sb sc sd sg sh sl so ss sx sy tj tl tm tn to tr tt tw ua uk vc ve vn ws ye za zm zw'.split(
    ' ',
  ),
  mil: 'ac ae al ar az ba bo br by cl cn co cy do ec eg fj gh gt hn id in io iq jo kg km kr kz lv mg mv my mz ng ni no nz pe ph pl py qa ru rw sh st sy tj tm to tr tt tw tz uy vc ve ye za zm zw'.split(
    ' ',
  ),
  gob: 'ar bo cl cu do ec es gt hn mx ni pa pe pk sv ve'.split(' '),
  gouv: 'ci fr ht km ml sn'.split(' '),
  go: 'ci cr id it jp ke kr pw th tj tz ug'.split(' '),
  govt: ['nz'],
};
