import { list } from "./function-words.ts";

/**
 * Given names that are usually a woman's, in lower case. Made like `male-names.ts`.
 */
export const FEMALE_NAMES = list(`
  aaren aarika abagael abagail abbi abbye abeer abena abigael abigail abigale abra ada adaeze adah adaku adaline adara
  adda addi addia adela adelaida adelaide adele adelheid adelice adelina adelind adeline adella adelle adena adey adi
  adiana adina aditi adora adore adoree adorne adrea adria adriaens adriana adriane adrianna adrianne adriena adrienne
  adwoa aeriel aeriela aeriell afaf afia afsaneh afton agace agata agatha agathe aggi aggie aggy agna agnella agnes
  agnese agnesse agneta agnieszka agnola agretha aicha aida aidan aigneis aiko aila aile ailee aileen ailene ailey aili
  ailina ailis ailsun ailyn aime aimee aimil aindrea aine ainslee ainsley ainslie aisha aishwarya aisling ajay akiko
  akosua alaine alameda alana alanah alane alanna alayne alberta albertina albertine albina alecia aleda aleece aleen
  alejandra alejandrina aleksandra alena alene alessandra aleta alethea alexa alexandra alexandrina alexi alexia alexina
  alexine alfi alfreda alia alica alice alicea alicia alida alidia alie alika alikee alina aline alis alisa alisha
  alison alissa alisun aliya aliza alla alleen allegra allene alli allianora allina allis allison allissa allix allsun
  allx allyce allys allyson alma almeda almeria almeta almira almire aloise aloisia aloysia alta althea alvera alverta
  alvina alvinia alvira alyce alyda alyona alys alysa alyse alysia alyson alyss alyssa ama amabel amabelle amal amalea
  amalee amaleta amalia amalie amalita amalle amanda amandi amandie amandy amani amara amargo amata amber amberly ambur
  ame amelia amelie amelina ameline amelita ami amie amii amil amina aminata amira amitie amity amma ammamaria amy amye
  ana anabal anabel anabella anabelle anais analiese analise anallese anallise ananya anastasia anastasie anastasiya
  anastassia anat anatola andee andeee anderea andi andra andreana andree andria andriana andriette andromache
  anestassia anet anett anetta anette angela angele angelia angelica angelika angelina angeline angelique angelita
  angelle angil angy ania anica anissa anita anitra anjali anjanette anjela anka anke ann anna annabal annabel annabela
  annabell annabella annabelle annadiana annadiane annalee annalena annaliese annalise annamaria annamarie anne
  annecorinne annegret anneke anneli anneliese annelise annemarie annetta annette anni annice annick annie annika annis
  annissa annmaria annmarie annnora annora anny anousheh anselma ansley anstice anthe anthea anthia anthiathia antje
  antoinette antonella antonetta antonia antonie antonietta antonina anya anzhelika aoife aparna appolonia aprilette
  arabel arabela arabele arabella arabelle arda ardath ardeen ardelia ardelis ardella ardelle arden ardene ardenia
  ardine ardis ardisj ardith ardra ardyce ardys ardyth aretha ariadne ariana arianna aridatha ariela ariella arielle
  arlana arlee arleen arlena arlene arleta arlette arleyne arlie arliene arlina arlinda arline arluene arly arlyn arlyne
  aruna aryn asako asha ashely ashia ashien ashil ashla ashlan ashlee ashleigh ashlen ashli ashlie ashly asma asmaa
  assia assunta astra astrid astrix asuka atalanta athena athene atishi atlanta atlante auberta aubine aubree aubrette
  aubrie aubry audi audie audra audre audrey audrie audry audrye audy augusta auguste augustina aundrea aung-san aurea
  aurel aurelea aurelia aurelie auria aurie aurilia aurlie auroora aurora aurore austina austine ava aveline averyl avie
  avis aviva avivah avril avrit awa aya ayanda ayelet ayesha aylin ayn ayse aysegul ayumi azadeh azza bab babara babb
  babbette babbie babette babita babs bahar bahareh bambi bambie bamby banu barb barbabra barbara barbaraanne barbe
  barbee barbette barbey barbi barbie barbra barby bari basak basia bathsheba batsheva bea beata beatrice beatrisa
  beatrix beatriz bebe becca becka becki beckie becky bee beilul beitris bekki bel belia belicia belinda belita bell
  bella bellanca belle bellina belva belvia benazir bendite benedetta benedicta benedikta benetta benita benni benoite
  berenice beret berget berit berna bernadene bernadette bernadina bernadine bernardina bernardine bernelle bernete
  bernetta bernette berni bernice bernita berri berrie berry berta berte bertha berthe bertina bertine beryl beryle bess
  bessie bessy beth bethanne bethany bethena bethina betsey betsy betta bette betteann betteanne betti bettina bettine
  betty bettye beulah beverie beverlee beverley beverlie beverly bevvy bianca bianka bibbie bibby bibbye biddie biddy
  bidget bili billi billye binni binnie binny bird birdie birgit birgitta blaire blakelee blakeley blanca blanch blancha
  blanche blanka blinni blinnie blinny bliss blisse blithe blondell blondelle blondie blondy blythe bobbe bobbee
  bobbette bobbi bobbye bobette bobina bobine bobinette bonita bonnee bonni bonnibelle bonnie bonny bozena brana
  brandais brande brandea brandi brandice brandie brandise branka breanne brear bree breena brena brenda brenn brenna
  bria briana brianna brianne bride bridget bridgette bridie brier brietta brigid brigida brigit brigitta brigitte brina
  briney brinn brinna briny brit brita britney britni britta brittan brittaney brittani brittany britte britteny brittne
  brittney brittni bronagh bronwen bruna brunhilda brunhilde bryana bryna brynn brynna brynne buffy bunni bunnie bunny
  bushra busisiwe cacilia cacilie cahra cairistiona caitlin caitrin calida calla calley calli callida callie cally
  calypso camala camella camellia cami camila camile camilla camille cammi cammie canan candace candi candice candida
  candide candie candis candra candy cansu caprice cara caralie caren carena caresa caressa caresse cari caria carie
  caril carilyn carin carina carine cariotta carissa carita caritta carla carlee carleen carlen carlene carley carlina
  carline carlita carlota carlotta carly carlye carlyn carlynn carlynne carma carmel carmela carmelia carmelina
  carmelita carmella carmelle carmen carmencita carmina carmita carmon caro carol carola carolan carolann carole carolee
  carolin carolina caroline caroljean carolyn carolyne carolynn caron carree carri carrie carrissa caryn carys casandra
  casi casie cassandra cassandre cassandry cassaundra cassey cassi cassondra cassy catalina catarina cate caterina catha
  catharina catharine cathe cathee catherin catherina catherine cathi cathie cathleen cathlene cathrin cathrine cathryn
  cathy cathyleen cati catie catina catlaina catlee catlin catrina catriona caty caye cayla cecelia cecile ceciley
  cecilia cecilla cecily ceil cele celene celesta celeste celestia celestina celestine celestyn celestyna celia celie
  celina celinda celine celinka celisse celka celle ceri cesya chana chanda chandal channa chantal chantalle charil
  charin charis charissa charisse charita charla charlean charleen charlena charlene charline charlot charlotta
  charlotte charmain charmaine charmane charmian charmine charmion charo charyl chastity chelsae chelsey chelsie chelsy
  cher chere cherey cheri cherianne cherice cherida cherie cherilyn cherilynn cherin cherise cherlyn cherri cherrita
  chery cherye cheryl cheslie chiamaka chiara chiarra chimamanda chioma chiquia chiquita chitra chiyo chlo chloe
  chloette chloris christa christabel christabella christal christalle christan christean christel christelle christen
  christi christiana christiane christin christina christine christye christyna chrysa chrysler chrystal chryste
  chrystel ciara cicely cicily ciel cilka cinda cindee cindelyn cinderella cindi cindie cindra cindy cinnamon cissiee
  cissy claire clara clarabelle claresta clareta claretta clarette clarey clari claribel clarice clarie clarinda clarine
  clarissa clarisse clarita clary claudelle claudetta claudette claudia claudie claudina claudine clea clemence
  clementia clementina clementine cleo cleopatra clerissa clio clo cloe cloris clotilda clovis codee coleen colene
  coletta colette colleen collen collete collette collie colline colly concepcion concetta concettina conchita concordia
  conni consolata constance constancia constancy constanta constantia constantina consuela consuelo cora corabel
  corabella corabelle coral coralie coraline coralyn corazon cordelia cordelie cordey cordi cordula coreen corella
  corenda corene coretta corette corie corilla corina corine corinna corinne coriss corissa corliss corly cornela
  cornelia cornelle correna corri corrianne corrina corrine corrinne corry cortney cosetta cosette costanza courtenay
  crin crissie crissy crista cristabel cristal cristen cristi cristie cristin cristina cristine cristionna cristy crysta
  crystie cthrine cyb cybil cybill cymbre cynde cyndi cyndia cyndie cyndy cynthea cynthia cynthie cynthy dacey dacia
  dacie dacy daffi daffie daffy dafna dagmar dagny dahlia daile daisey daisi daisie daisy dalal dalenna dalia dalila
  daloris damara damaris damita danell danella danette dania danica danice daniela daniella danielle danika danila danit
  danita danna danni dannye danuta danyelle danyette daphene daphna daphne dara darbie darcee darcey darci darcie darda
  dareen darell darelle dari daria darice darla darleen darlene darline darlleen darrelle darsey darsie darya daryn
  dasha dasi dasie dasya datha daune daveen daveta davida davina davine davita dawna dayle dayna ddene deana deanna
  deanne deb debbi debbie debby debee debera debi debor debora deborah debra dede dedie dedra dee deeann deeanne deedee
  deena deepa deepika deerdre deeyn dehlia deidre deina deirdre dela delcina delcine delfina delia delila delilah
  delinda della delly delora delores deloria deloris delphine delphinia demeter demetra demetria dena deni denice denise
  denna denni denyse deonne derya desdemona desirae desiree desiri deva devan devi devina devinne devon devondra devonna
  devonne devora diahann dian diana diandra diane dianemarie diann dianna dianne diannne didem didi dido diena dierdre
  dilek dilma dina dinah dinnie dinny dione dionis dionne dita divya dix dixie dlamini dniren doaa dode dodi dodie dody
  doe doll dolley dolli dollie dolly dolores dolorita doloritas domeniga dominga domini dominica dominika dona donatella
  donella donelle donetta donia donica donielle donna donnamarie donni dora doralia doralin doralyn doralynn doralynne
  doreen dorelia dorella dorelle dorena dorene doretta dorette dori doria dorice dorine doris dorisa dorise dorita doro
  dorolice dorolisa dorotea doroteya dorothea dorothee dorothy dorree dorri dorrie dorris dorry dorthe dorthea dorthy
  dosi doti dotti dottie dotty dre dreddy dredi drona droupadi druci drucie drucill drucy drusi drusie drusilla drusy
  dubravka dulce dulcea dulci dulcia dulciana dulcie dulcine dulcinea dulcy dulsea dunja dusty dyan dyana dyane dyann
  dyanna dyanne dyna dynah eachelle eada eadie eadith ealasaid eartha easter eba ebba ebele ebonee ebony ebru ece eda
  eddi ede edee edeline eden edi edie edin edita edith editha edithe ediva edna edwina edy edyth edythe effie efrat efua
  eiko eileen eilidh eilis eimear eimile einat eirena eirlys ekaterina elaina elaine elana elane elayne elberta
  elbertina elbertine elda eleanor eleanora eleanore electra eleen elena elene eleni elenore eleonora eleonore elfie
  elfreda elfrida elfrieda elga eliane elianora elianore elicia elie elif elin elinor elinore elisa elisabet elisabeth
  elisabetta elise elissa elita eliza elizabet elizabeth elka elke ella elladine elle ellen ellene ellette elli ellie
  ellissa elly ellyn ellynn elmira elna elnora elnore elodie eloisa eloise elonore elora elsa elsbeth elset elsey elsi
  elsie elsinore elspeth elsy elva elvera elvina elvira elwira elyn elyse elysee elysha elysia elyssa ema emalee emalia
  eman emanuela emel emelda emelia emelina emeline emelita emelyne emera emiko emilee emili emilia emilie emiline emily
  emine emlynn emlynne emma emmalee emmaline emmalyn emmalynn emmalynne emmanuelle emmeline emmey emmi emmie emmye
  emogene emyle emylee engracia enid enrica enrichetta enrika enriqueta eolanda eolande eran erda erena erica ericha
  ericka erika erina erinn erinna erma ermengarde ermentrude ermina erminia erminie erna ernaline ernesta ernestine
  ertha eryn esi esma esmaria esmeralda esperanza esra essa essie essy esta estel estela estele estell estella estelle
  ester esther estrella estrellita ethel ethelda ethelin ethelind etheline ethelyn ethyl etsuko etta etti ettie etty
  eudora eugenia eugenie eugine eula eulalie eunice euphemia eustacia eva evaleen evangelia evangelin evangelina
  evangeline evania evanne eveleen evelina eveline evelyn evey evie evita evonne evvie evvy evy ewa eyde eydie ezmeralda
  fae faina faiza fallon fanchette fanchon fancie fanechka fania fanni fannie fanny fanta fanya fara farah farand fariba
  farica farida farra farrah farrand farzaneh fatemeh fatima fatma fatmagul fatou fatoumata faun faunie faustina
  faustine fawn fawne fawnia fay faydra faye fayette fayina fayre fayth faythe federica fedora felecia felicdad felicia
  felicity felicle felipa felisha felita feliza fenelia feodora ferdinanda ferdinande fereshteh feride fern fernanda
  fernande fernandina ferne fey fiann fianna fidela fidelia fidelity fifi fifine figen filia filide filippa filiz
  filomena fina fiona fionna fionnuala fionnula fiorenze flavia fleur fleurette flo flor flora florance flore florella
  florence florencia florentia florenza florette flori floria florie florina florinda floris florri florrie florry
  flossi flossie flossy flss folake forough francene frances francesca francine francisca franciska francoise francyne
  franni franziska frayda freda freddi fredelia frederica fredericka frederique fredi fredia fredra fredrika freida
  freja frida frieda friederike fulvia fumiko funmi fusun gabbey gabbi gabey gabriela gabriell gabriella gabrielle
  gabriellia gabrila gae gaelle galina galit garland garnet garnette gavra gavrielle gaye gayel gayla gayleen gaylene
  gaynor gelya gena geneva genevieve genevra genia genna genni gennie gennifer genny genovera genvieve georgeanna
  georgeanne georgena georgeta georgetta georgette georgiana georgianna georgianne georgina georgine geralda geraldine
  gerda gerhardine gerianna gerianne gerladina germana gerrilee gert gerta gerti gertie gertrud gertruda gertrude
  gertrudis gerty giacinta giada giana gianina gianna gigi gila gilberta gilberte gilbertina gilbertine gilda gilemette
  gillan gilli gillian gillie gilligan gilly gina ginelle ginevra ginni ginnie ginnifer ginny giorgia giovanna gipsy
  giralda gisela gisele gisella giselle gita giuditta giulia giulietta giustina gizela gladi gladys gleda glenda glenine
  glenna glennie glennis glori gloria gloriana gloriane glory glynda glynis glynnis gnni godiva golda goldarina goldi
  goldia goldie goldina goldy golnaz gonul gordana grace gracia gracie graciela grainne grata gratia gratiana grayce
  grazia greer greta gretal gretchen grete gretel grethel gretna gretta grier griselda grissel gro guadalupe gudrun
  guendolen guenevere guenna guglielma gui guillema guillemette guinevere guinna gul gulay gulsen gunilla guro gusella
  gussi gussie gussy gusta gusti gustie gusty gwen gwendolen gwendolin gwendolyn gweneth gwenette gwenneth gwenni
  gwennie gwenny gwenora gwenore gwyn gwyneth gwynne gypsy hadas hadeel hadria hailee hala haleh halette hali halie
  halimeda halley halli hallie hally halyna hana hanako hanan hande hania hanna hannah hannelore hanni hannie hannis
  hanny harlene harli harlie harmonia harmonie harmony harri harrie harriet harriett harrietta harriette harriot
  harriott haruka haruko hatice hatti hattie hatty hauwa havva hayley heather heba heda hedda heddi heddie hedi hedvig
  hedvige hedwig hedwiga hedy heida heidi heidie heike helaina helaine heledd helen helena helene helenka helga helge
  helle helli heloise helsa helyn hendrika henka henrie henrieta henrietta henriette henryetta hephzibah hermia hermina
  hermine herminia hermione herta hertha hester hesther hestia hetti hettie hetty hila hilda hildagard hildagarde hilde
  hildegaard hildegard hildegarde hildy hillary hilliary hina hind hinda hiroko holli hollie hollyanne homa honey
  honoria horatia hortense hortensia houda hristina huda hulda hulya hyacinth hyacintha hyacinthe hyacinthia hyacinthie
  hynda ianthe ibbie ibby ibtisam ida idalia idalina idaline idell idelle idette idit ifeoma ilaria ileana ileane ilene
  ilise ilka illa ilsa ilse ilysa ilyse ilyssa iman imee imelda imogen imogene imojean ina inas inbal indira indu ines
  inesita inessa inez inga ingaberg ingaborg inge ingeberg ingeborg inger ingrid ingunna inmaculada inna intisar inés
  iolande iolanthe iona iormina ipek irena irene irina iris irita irma irmgard iryna isabel isabelita isabella isabelle
  isadora isahella iseabal isidora isis isobel issi issie issy itziar ivana ivanka ivett ivette ivie ivonne ivory ivy
  izabel jacenta jacinda jacinta jacintha jacinthe jackelyn jacki jacklin jacklyn jackquelin jackqueline jaclin jaclyn
  jacquelin jacqueline jacquelyn jacquelynn jacquenetta jacquenette jacquetta jacquette jacqui jacquie jacynth jada jade
  jadwiga jaine jami jamila jamima jammie jana janaya janaye jandy jane janean janeczka janeen janel janela janella
  janelle janene janenna janessa janet janeta janetta janette janeva janey jania janice janie janifer janina janine
  janis janith janka janna jannel jannelle janot jany jaquelin jaquelyn jaquenetta jaquenette jaquith jasmin jasmina
  jasmine jaya jayalalithaa jaymee jayne jaynell jazmin jeana jeane jeanelle jeanette jeanie jeanine jeanna jeanne
  jeannette jeannie jeannine jehanna jelena jelene jemie jemima jemimah jemmie jemmy jen jena jenda jenelle jeni jenica
  jeniece jenifer jeniffer jenilee jenine jenn jenna jennee jennette jenni jennica jennie jennifer jennilee jennine
  jenny jeralee jeri jerrilee jerrilyn jerrine jerrylee jessa jessalin jessalyn jessamine jessamyn jesselyn jessi
  jessica jessika jessy jewel jewell jewelle jihan jila jill jillana jillane jillayne jilleen jillene jilli jillian
  jillie jilly jinny joan joana joane joanie joann joanna joanne joannes jobey jobi jobie jobina joby jobye jobyna
  jocelin joceline jocelyn jocelyne jodee joeann joela joelie joell joella joelle joellen joelly joellyn joelynn joete
  johanna johannah johna johnath johnette johnna joice jojo jolanta jolee joleen jolene joletta joli jolie joline joly
  jolyn jolynn jonell joni jonie jonis jonna jordain jordana jordanna jorey jori jorie jorrie jorry jorunn joscelin
  josee josefa josefina josepha josephina josephine josey josi josie josselyn josy jourdan joya joyan joyann joyce
  joycelin joye jsandye juana juanita judi judie judith juditha judy judye juieta julee juli julia juliana juliane
  juliann julianna julianne julie julienne juliet julieta julietta juliette julina juline julissa julita junette junia
  junie junina junko justina justine justinn jutta jyoti kacey kacie kacy kadiatou kaela kaia kaila kaile kailey kaisa
  kaitlin kaitlyn kaitlynn kaja kajsa kakalina kala kaleena kali kalie kalila kalina kalinda kalindi kalli kally kalpana
  kamala kameko kamila kamilah kamillah kandace kandy kania kanya kaori kara karalee karalynn kare karee karen karena
  kari karia karie karil karilynn karin karina karine kariotta karisa karissa karita karla karlee karleen karlen karlene
  karlie karlotta karlotte karly karlyn karmen karna karnit karol karola karole karolina karoline karon karrah karrie
  karry kary karyl karylin karyn kasey kass kassandra kassey kassi kassia kassie kat kata katalin katarzyna kate katee
  katerina katerine kateryna katey kath katha katharina katharine katharyn kathe katherina katherine katheryn kathi
  kathie kathleen kathlin kathrine kathryn kathryne kathy kathye kati katie katina katine katinka katja katleen katlin
  katrin katrina katrine katrinka katti kattie katuscha katusha katy katya kavita kay kaycee kaye kayla kayle kaylee
  kayley kaylil kaylyn kazuko keeley keelia keely keiko kelcey kelci kelcie kelcy kelila kelli kellia kellie kellina
  kellsie kellyann kelsi kelsy kendra kendre kenna keri keriann kerianne kerri kerrie kerrill kerrin kerstin kesley
  keslie kessia kessiah ketti kettie ketty kevina kevyn khadidiatou khadija khadijah khrystyna kiah kial kiele kiersten
  kikelia kimberlee kimberley kimberli kimberly kimberlyn kimbra kimmi kimmie kimmy kinga kinna kira kirbee kirbie kiri
  kirsten kirsteni kirsti kirstin kirsty kirstyn kirti kissee kissiah kissie kitti kittie kitty kizzee kizzie klara
  klarika klarrisa konstance konstanze koo kora koral koralle kordula kore korella koren koressa kori korie korney
  korrie korry krissie krissy krista kristal kristan kriste kristel kristen kristi kristien kristin kristina kristine
  kristy kristyn krysta krystal krystalle krystle krystyna ksenia kumari kumiko kyla kylen kylila kylynn kym kynthia
  kyoko kyrstin lacee lacey lacie lacy lada ladonna laetitia laina lainey lakshmi laleh lamia lana lanae lanette lani
  lanita lanna lanni lara laraine lari larina larine larisa larissa lark laryssa lata latashia latia latifa latisha
  latrena latrina laura lauraine laural lauralee laure lauree laureen laurel laurella lauren laurena laurence laurene
  lauretta laurette lauri laurianne laurice lauryn lavena laverna laverne lavina lavinia lavinie laxmi layal layla layne
  layney lea leah leandra leann leanna leanne leanor leanora lebbie leda leeann leeanne leela leelah leena leesa leese
  legra leia leigha leila leilah leili leisha lela lelah lelia leman lena lenee lenette leni lenka lenna lenora lenore
  leodora leoine leola leoline leona leonanie leone leonelle leonie leonor leonora leonore leontine leontyne leora
  leshia lesli lesly lesya leta lethia leticia letisha letitia letizia letta letti lettie letty lexi lexie lexine lexis
  lexy leyla lezlie lia lian liana liane lianna lianne lib libbey libbi libbie libby licha licia lida lidia liesa liesel
  lil lila lilah lilas lilia lilian liliane lilias lilith lilla lilli lillian lillis lilllie lilly lily lilyan limor
  lina linda lindi lindie lindiwe lindsy linea linell linet linette linnea linnell linnet linnie linzy liora lira lisa
  lisabeth lisbeth lise lisetta lisette lisha lishe lissa lissi lissie lissy lita liuka liv liva livia livvie livvy
  livvyy livy liz liza lizabeth lizbeth lizette lizzie lizzy ljubica loella lois loise lola loleta lolita lolly lona
  lonee loni lonna lonni lora lorain loraine loralee loralie loralyn loree loreen lorelei lorelle lorena lorene lorenza
  loretta lorette lori loria lorianna lorianne lorie lorilee lorilyn lorinda lorine lorita lorna lorraine lorrayne lorri
  lorrin lory lotta lotte lotti lottie lotty louella louisa louise louisette lourdes loutitia lowri luana lubna luci
  lucia luciana lucie lucienne lucila lucilia lucille lucina lucinda lucine lucita lucrecia lucretia lucy ludmila
  ludovika luella luelle luisa luise lujain lula lulita lulu lura lurette lurleen lurlene lurline lusa luz lyda lydia
  lydie lynda lynde lyndel lyndell lyndsay lyndsey lyndsie lyndy lynea lynelle lynett lynette lynna lynne lynnea lynnell
  lynnelle lynnet lynnett lynnette lynsey lyssa lyudmila mab mabel mabelle mable macarena mada madalena madalyn
  maddalena maddi madel madelaine madeleine madelena madelene madelin madelina madeline madella madelle madelon madelyn
  madge madhuri madison madlen madlin madonna mady mae maegan maeve mag magali magda magdaia magdalen magdalena
  magdalene maggee maggi maggie maggy maha mahala mahalia mahnaz mahsa mahvash mai maia maible maiga maighdiln mair
  maire mairead maisa maisey maisie maite maitilde maja makeda mala malak malala malanie malena malgorzata malia malin
  malina malinda malinde malissa malissia mallissa mallorie malorie malory malva malvina malynda mamata mame mamie manal
  manda mandi mandie mandy maneka manon manuela manya mara marabel maram marcela marcelia marcella marcelle marcellina
  marcelline marchelle marci marcia marcie marcile marcille marcy mareah maren marena maressa marga margalit margalo
  margaret margareta margarete margaretha margarethe margaretta margarette margarita margaux marge margeaux margery
  marget margette margherita margi margie margit margo margot margret margrethe marguerite margy mari maria maria-ressa
  mariam mariama marian mariana mariann marianna marianne maribel maribelle maribeth marice maridel marie marie-claire
  marieann mariejeanne mariel mariela mariele marielle mariellen marietta mariette marigold marija marijo marika mariko
  marilee marilin marillin marilyn marin marina marine marinna marion mariquilla maris marisa mariska marisol marissa
  marit marita maritsa mariya marj marja marje marji marjie marjorie marjory marjy marketa marla marlane marleah marlee
  marleen marlena marlene marley marlie marline marlyn marna marne marney marni marnia marnie marquita marrilee marris
  marrissa marsha marsiella marta martelle martguerita martha marthe marthena marti martica martina martine martita
  martynne marwa mary marya maryam maryann maryanna maryanne marybelle marybeth maryellen maryjane maryjo maryl marylee
  marylin marylinda marylou marylynne maryrose marys marysa masako masha masih masoumeh matelda mathilda mathilde
  matilda matilde matti maud maude maudie maura maure maureen maureene maurene maurine maurita maurizia mavis mavra maxi
  maxine mayawati maybelle maye maysa meagan meaghan meara mechelle meena meenakshi meera meg megan megawati megen meggi
  meggie meggy megha meghan meghann megumi mehbooba mehetabel mei meirav mela melamie melania melanie melantha melany
  melba melek melesa melessa melicent melina melinda melinde melisa melisande melisandra melisenda melisent melissa
  melisse melita melitta mella melli mellicent mellie mellisa mellisent melloney melly melodee melodie melody melonie
  melony melosa meltem melva meral merav mercedes merci mercie meredithe meridel meridith meriel merilee merilyn meris
  merissa merl merla merlina merline merna merola merralee merridie merrie merrielle merrile merrilee merrili merrily
  mersey merve meta mette mhairi mia micaela michaela michaelina michaeline michaella michal michela michelina micheline
  michell michelle michiko micki midge midori mignon mignonne miguela miguelita miho mikaela mil mila milagros mildred
  mildrid milena milicent milissent milka milli millicent millie millisent milly milzie mimi mina minda mindy mine
  minerva minetta minette minna minnaminnie minne minni minnie minnnie minny minoo minta miof miquela mira mirabel
  mirabella mirabelle miran miranda mireia mireielle mireille mirella mirelle miri miriam mirilla mirit mirjana mirna
  misaki misha missie missy misti misty mitra mitsuko mitzi miyuki modesta modestia modestine modesty moina moira moll
  mollee molli mollie molly mommy mona monah monica monika monique montserrat mor mora morag moreen morena morgana
  morganica morganne moria morissa morna morwenna moselle mouna moyna moyra mozelle mufi mufinella muge muire mukta muna
  mureil murial muriel murielle mylene myra myrah myranda myriam myrilla myrle myrlene myrna myrta myrtia myrtice myrtie
  myrtle naama nada nadean nadeen nadezhda nadia nadine nadiya nady nadya nagwa najat najla najwa nalani naledi nan
  nananne nance nancee nancey nanci nancie nancy nandi nandini nanete nanette nani nanice nanine nannette nanni nannie
  nanny nanon naoko naoma naomi nara nari nariko nasrin nastya nata natala natalee natalia natalie natalina nataline
  natalya natasa natasha natassia nathalia nathalie natividad natka natsuko nava nawal nazan nazanin nazli neala neda
  nedda nedi neelam neely negar neha neila neile neilla neille nele nelia nelie nell nelle nelli nellie nelly nerissa
  nerita nermin nert nerta nerte nerti nertie nerty nerys nese neslihan nessa nessi nessie nessy nesta neta netta netti
  nettie nettle netty neus nevsa neysa ngozi nia niamh nichol nicholle nicki nicole nicolea nicolette nicoli nicolina
  nicoline nicolle nikaniki nike nikkie nikoletta nikolia niloufar nilufer nina ninetta ninette ninnetta ninnette ninon
  nirmala nisha nissa nisse nissie nissy nita nitzan nixie nkechi noami nobuko noelani noell noella noelle noellyn
  noelyn noemi noemie nola nolana nolie nomi nomsa nomvula nona nonah noni nonie nonna nonnah nora norah norean noreen
  norene noriko norina norine norma norri noura novelia nthabiseng nuala nur nuray nurcan nuria nurit nyasha nydia nyssa
  obiageli octavia odele odelia odelinda odella odelle odessa odetta odette odile odilia odille ofelia ofella ofilia
  ofra oksana oleksandra olena olenka olesya olga olha olia olimpia olivette olivia olivie oliy olva olwen olympe
  olympia olympie omotola ondrea oneida onida oona oonagh opal opalina opaline ophelia ophelie ora oralee oralia oralie
  oralla oralle orel orelee orelia orelie orella orelle oriana orit orla orly orna ornella orsa orsola ortensia osnat
  otha othelia othella othilia othilie ottilie oya ozlem paloma pam pamela pamelina pamella pammi pammie pammy pandora
  pansie pansy paola paolina papagena parastoo parisa parvati parvin patrica patricia patrizia patti paula paule
  pauletta paulette pauli paulina pauline paulita pavia pavla paz pearla pearle pearline peg pegeen peggi peggie peggy
  pelin penelopa penelope penni pepi pepita peri peria perl perla perle pernille perri perrine persis pervin pet peta
  petra petrina petronella petronia petronilla petronille petunia phaedra phaidra phebe phedra phelia philipa philippa
  philippine philis phillida phillie phillis philly philomena phoebe phumzile phylis phyllida phyllis phyllys phylys pia
  pierette pierrette pietra pilar pinar piper pippa pippy pnina polina polly pollyanna pooja poppy portia prachi
  pratibha preeti pris prisca priscella priscilla prissie priya priyanka pru prudence prudi prudy prue queenie querida
  quinta quintana quintilla quintina rabia rachael rachel rachele rachelle rachida radha rae raeann raf rafa rafaela
  rafaelia rafaelita raffaella ragnhild rahal rahel raina raine rakel ralina ramatoulaye ramona ramonda rana randa
  randee randene ranee rani rania ranice ranique ranna raphaela raquel raquela rasha rasia rasla raven rawan raychel
  raye rayna raynell rayshell rea reba rebbecca rebe rebeca rebecca rebecka rebeka rebekah rebekkah ree reeba reem reena
  reeta reeva reggi regina regine reiko reina reine rekha rena renae renata renate renee renell renelle renie rennie
  renu reta retha revkah reyna rhea rheba rheta rhetta rhiamon rhianna rhiannon rhianon rhoda rhodia rhodie rhody rhona
  rhonda riane riannon rianon rica ricca rici riikka riki rikke rim rima rina rinat risa rita ritu riva rivalee rivi
  rivka rivkah rivy roana roanna roanne robbi robbin robbyn robena robenia roberta robina robinett robinetta robinette
  robinia roby robyn roch rochell rochella rochelle rochette rocio roda rodi rodie rodina rois roisin rokia rola romola
  romona romonda romy rona ronalda ronda ronica ronit ronna ronni ronnica roobbie rora rori rorie ros rosa rosabel
  rosabella rosabelle rosaleen rosalia rosalie rosalind rosalinda rosalinde rosaline rosalyn rosalynd rosamond rosamund
  rosana rosanna rosanne rosario roseann roseanna roseanne roselia roselin roseline rosella roselle roselyne rosemaria
  rosemarie rosemary rosemonde rosene rosetta rosette roshelle rosie rosina rosita roslyn rosmunda rosy rowe rowena
  roxana roxane roxanna roxanne roxi roxie roxine roxy roya roz roza rozalie rozalin rozamond rozanna rozanne roze
  rozele rozella rozelle rozina ruba rubetta rubi rubia rubie rubina rudo rukhsana ruperta ruth ruthann ruthanne ruthe
  ruthi ruthie ruthy ruti ryann rycca saba sabah sabina sabine sabra sabrina sacha sachiko sada sadako sadella sadia
  sadie sadye safaa sahar saidee sakura salaidh sallee salli sallie sally sallyann sallyanne salma saloma salome salomi
  samah samantha samar samara samaria samia samira sana sanae sande sandi sandie sandra sandye sangeeta sanja sanna
  saoirse sapir sapphira sapphire sara saraann sarah sarajane saree sarena sarene sarette sari sarina sarine sarita sasa
  sashenka saskia satoko saudra savina savitri sayaka scarlet scarlett seana sebnem seema segolene seka sela selda
  selena selene selestina selia selie selin selina selinda seline sella selle selma sena sephira sepideh serena serene
  setareh setsuko severine sevgi sevim shabana shadi shahla shahrzad shaima shaina shalna shalne shana shanda shandee
  shandeigh shandie shandra shandy shani shanie shanna shannah shannen shanon shanta shantee shara sharai shari sharity
  sharl sharla sharleen sharlene sharline sharmila sharon sharona sharron sharyl shashikala shauna shawna shawnee shayla
  shaylah shaylyn shaylynn shayna sheba sheela sheelagh sheelah sheena sheeree sheikh-hasina sheila sheilah shel shela
  shelagh shelba shelbi shelia shelli shellie shelly shena sher sheree sheri sherie sherill sherilyn sherline sherri
  sherrie sherry sherye sheryl shilpa shina shir shira shireen shirin shirl shirlee shirleen shirlene shirley shirline
  shizuka shobha shona shoshana shoshanna shreya shula shweta sian siana sianna sib sibbie sibby sibeal sibel sibella
  sibelle sibilla sibley sibylla sibylle sidoney sidonia sidonnie sigal signe sigrid sile sileas silje silke silva
  silvana silvia silvie simin simona simonette simonne sindee sindisiwe sinead siobhan sioux siouxie siri sisely sisile
  sissie sissy sita siusan siv sivan smadar smriti snezana sofia sofie sofiya soheila solange soledad solveig sondra
  sonia sonja sonni sonnnie sonya sophey sophi sophia sophie sophronia soraya sorcha sosanna souad sri stace stacey
  staci stacia stacie stafani starla starlene starlin starr stefa stefania stefanie steffane steffi steffie stella
  stepha stephana stephani stephanie stephannie stephenie stephi stephie stephine stesha stevana stevena stoddard stormi
  stormie stormy sudha sue suellen suha suhair sujata sukey suki sukma sula sumiko suna sunita sunniva sunshine supriya
  susan susana susanetta susann susanna susannah susanne susette sushma susi susie susy suu suzann suzanna suzanne
  suzette suzi suzie suzy svenja svetlana sviatlana swati sybil sybila sybilla sybille sybyl sydel sydelle sylvia sylvie
  synnove tabatha tabbatha tabbi tabbitha tabina tabitha taffy tahani tali talia tallia tallou tallulah talya talyah
  tamar tamara tamarah tamarra tamera tami tamiko tamma tammara tammi tamqrah tamra tana tandi tandie tandy tanhya tani
  tania tanitansy tanja tansu tansy tanvi tanya tara tarah taraneh tarra tarrah taryn tasha tasia tatiana tatiania tatum
  tatyana tawnya tawsha tedda teddi tedi tedra teena teirtza teodora tera teresa terese teresina teresita teressa teri
  teriann terra terrie terrijo terrye tersina terza tess tessa tessi tessie tessy tetiana thalia thandeka thandi
  thandiwe thea theadora theda thekla thelma theodora theodosia theresa therese theresina theresita theressa therine
  thia thitima thomasa thomasin thomasina thomasine thora thuraya tiena tierney tiertza tiff tiffani tiffanie tiffany
  tiffi tiffie tiffy tiina tilda tildi tildie tildy tillie tilly timi timmi timothea tina tine tiphani tiphanie tiphany
  tish tisha tobey tobi tobye toinette toma tomasina tomasine tomi tommi tomoko tomomi tone toni tonia tonie tonya tonye
  tootsie tori torie torill torrie tory toshiko tova tove tracee traci trenna tresa trescha tressa tricia trina trish
  trisha trista trix trixi trixie trixy truda trude trudey trudi trudie trudy trula tsitsi tuba tugba tuula twila twyla
  tybi tybie tyne tzipi tzipora ula ulku ulla ulrica ulrika ulrikaumeko ulrike ulyana uma umeko una unni ursa ursala
  ursola ursula ursulina ursuline urszula usha uta ute valaree valaria valeda valencia valene valenka valentia valentina
  valera valeria valerie valerye valida valina valli vallie vally valma valry vanda vandana vanessa vania vanna vanni
  vannie vanny varda vasundhara veda velma velvet venita venus vera veradis vere verena verene veriee verile verina
  verine verla verna vernice veronica veronika veronike veronique vesna vevay vicki vickie vicky victoria vida vidya
  vigdis vijaya viki vikki vikky vilhelmina vilma vina vinita vinni viola violante viole violet violetta violette
  virgina virginia virginie vita vitia vitoria vittoria viv viva vivi vivia viviana vivianna vivianne vivie vivien
  viviene vivienne viviyan vivyan vivyanne vlasta vonni vonnie vonny vyky wafa walliw waltraud waly wanda wandie wandis
  waneta wangari wanids wanjiku wenda wendeline wendi wendie wendy wendye wenona wenonah wileen wilhelmina wilhelmine
  wilie willa willabella willamina willetta willette willow willyt wilma wilmette wilona wilone wilow windy wini
  winifred winna winnah winne winni winnie winnifred winona winonah wren wrennie wylma wynne wynnie wynny xaviera xena
  xenia ximena xylia xylina yaa yael yaffa yalonda yana yasmeen yasmin yasmine yasuko yayoi yehudit yelena yeliz yetta
  yettie yetty yevette yevgenia yifat yildiz yingluck ynes ynez yoko yolanda yolande yolane yolanthe yoshi yoshiko
  yovonnda ysabel yuka yukari yukiko yuko yulia yuliia yuliya yumi yuriko yusra yvette yvonne zabrina zahara zahra
  zainab zandra zanele zaneta zara zarah zaria zarla zaynab zdenka zea zehava zehra zeinab zelda zelma zena zenia zerrin
  zeynep zhanna zia zilvia zita zitella ziva zlata zodwa zoe zofia zohreh zola zonda zondra zonnya zora zorah zorana
  zorina zorine zsa zsazsa zuhal zulema zuzana
  nataliia mariia anastasiia viktoriia yevheniia liudmyla sofiia dariia valeriia svitlana yuliia yelyzaveta solomiia zoriana nadiia lidiia
`);
