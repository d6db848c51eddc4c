import { list } from "./function-words.ts";

/** Given names of men and of women, in lower case. Made like `male-names.ts`. */
export const EITHER_NAMES = list(`
  abbe abbey abbie abby adan addie addy adrian alex alexis alfie alfy ali alix allie allyn andie andrea ange angel angie
  ara ariel arlen ashley aubrey augustine averil avery barrie barry bennie berny bert berti bertie berty bev billie
  blair blake bobbie brandy bren brett britt brook brooke brooks bryn cal cam cameron cammy carey carlie carlin carmine
  carroll cary caryl casey cass cassie cecil chickie chicky chris chrissie chrissy christie christy clair clare clem
  clemmie clemmy codi codie cody connie conny constantine cordie cordy corey cori cornie corny correy corrie cory
  courtnay courtney cris dael dale dana dani dannie danya darb darby darcy daron darryl daryl deane dell demetris deniz
  dennie denny devin dion donnie donny dore dorey dorian dorie dory drew dru eddie eddy elisha emlyn emmy erin esme
  felice flory fran francis frankie franky frannie franny fred freddie freddy gabbie gabi gabie gabriele gaby gael gail
  gale gayle gene georgie gerd geri germain germaine gerri gerrie gerry gill ginger glen glenn glyn gus haily haleigh
  haley harley hazel heath hilary holly ira jackie jacky jaimie jamie jan jayme jean jere jermaine jerrie jess jessie
  jin jo jodi jodie jody joey jordan karoly kellen kelley kelly kelsey kerry kiley kim kip kipp kippie kippy kiran kirby
  kit kris kylie lane laney lanie lanny laurie lee leigh leland lesley leslie li lin lind lindsay lindsey lindy linn
  logan lonnie loren lorne lorrie lorry lou luce lyn lynn mackenzie maddie maddy mallory marlo martie marty mattie matty
  maurise maxie maxy mead meade mel meredith merle merrill merry meryl michele mickie min morgan morgen muffin nat natty
  nichole nickie nicky nicol nicola niki nikki nikola nkosazana noel noor norrie norry nour ola ollie olly paige parker
  pat patsy pattie patty paulie pauly pennie perry peyton phil quentin quinn randi randie ray reese regan reggie rene
  rey ricki rickie ricky rikki riley robbie robby robin robinet ronnie ronny ruby sage sal sam sammy sandy sascha sasha
  saundra sayre shae shaine shane shannon shaun shawn shay shayne shea shelby shelley sibyl sidney simone skyler sonnie
  sonny stacee stacy stevie tabbie tabby tal tallie tammie tammy tate taylor teddie teddy terri terry timmie timmy tobe
  toby tommie tommy torey tracey tracie tracy val vale valentine vanya verne vin vinnie vinny virgie vivian wallie
  wallis wally wei whitney willi willy winny wynn xi yi yoon
`);
