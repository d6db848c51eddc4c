import { list } from "./function-words.ts";

/*
 * Family names that stand before the given name, as newspapers write them in Latin letters. Compiled for this project from
 * the commonest of each country's registers; names that are mostly given names or words elsewhere are left out.
 */

const KOREAN = list(`
  kim lee park choi jung jeong chung kang cho jo yoon yun jang chang lim im oh shin seo kwon hwang ahn an song yoo yu ryu hong jeon jun
  ko go moon mun yang son bae baek back heo hur nam shim sim noh roh ha kwak sung seong cha joo ju woo gu koo min na jin ji eom um
  chae won cheon bang gong kong hyun ham byun yeom yeo choo do so seok sun seol ma gil wi pyo myung ban ra wang keum ok yuk in maeng
  je mo nam-gung tak kuk eo yong
`);

const CHINESE = list(`
  wang li zhang liu chen yang huang zhao wu zhou xu sun ma zhu hu guo he lin gao luo zheng liang xie song tang deng han feng cao peng
  zeng xiao tian dong pan yuan cai jiang yu du ye cheng wei su lu lü ding ren yao shen zhong cui tan fan liao shi jin jia xia fu fang
  zou xiong bai meng qin qiu hou yin xue yan duan lei long tao shao hao gong qian wan gu lai kong mao shang qu ge hua mei qi xi kang
  zhuang kuang pang lan yi ou geng guan miao niu ning pei ruan sheng tong wen xing yue zhan zuo bi chang chi ling
  ouyang sima zhuge shangguan
  wong chan cheung leung lam chow cheng ng kwok yeung tse tsang lau yip hui tsui fung mak tsai hsu hsieh hsiao chiang chiu chou chien
  lai ko kao kuo tseng yeh chuang chu tsao hung shih chung huang
`);

const VIETNAMESE = list(`
  nguyen nguyễn tran trần le lê pham phạm hoang hoàng huynh huỳnh phan vu vũ vo võ dang đặng bui bùi do đỗ ho hồ ngo ngô duong dương ly lý
  dinh đinh truong trương doan đoàn luong lương mai trinh trịnh dao đào ta tạ
`);

/** In lower case: "**Kim** Dae-sik", "**Wang** Lihua", "**Nguyen** Van Thanh". */
export const FAMILY_FIRST: ReadonlySet<string> = new Set([...KOREAN, ...CHINESE, ...VIETNAMESE]);

/** "Dae-**sik**": given names of two syllables, the second in small letters. */
export const TWO_SYLLABLES = /^\p{Lu}\p{Ll}{0,5}-\p{Ll}{1,6}$/u;

/** Of these something else is named as often, so that they tell nothing without two syllables behind them. */
export const NO_FAMILY_ALONE = list(`
  an in do so no go he she you ha ho na ma may mo om ok oh long wan son sun song park moon young yang-ming gold do la le les ban bang mun
  long chin mai lai win lam van ling lang hong kong tong ding ming ping king wing ting jo joe jun may june mar day lee kim ray dan den fan
  pan tan tang man min mu gil nam don du dong ye you yes bi bo ge fu ou qi xi
`);

/** "**Lihua**", "**Qiang**", "**Jin**": a given name of one syllable or two, as Chinese and Korean names are written without a hyphen. */
export const ONE_SYLLABLE_OR_TWO =
  /^(?:(?:[ZCS]h|[BPMFDTNLGKHJQXRZCSYW])?(?:i?a[oi]?|i?e[io]?|i?o[nu]?g?|ua?i?|u[eio]|i[aou]?|ü)(?:ng?|r)?){1}(?:(?:[zcs]h|[bpmfdtnlgkhjqxrzcsyw])(?:i?a[oi]?|i?e[io]?|i?o[nu]?g?|ua?i?|u[eio]|i[aou]?|ü)(?:ng?|r)?)?$/u;
