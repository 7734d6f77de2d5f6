// Made by src/training/gazetteer/genders.mjs, from @faker-js/faker (MIT) in part. Do not edit.

/** Folded given names that women bear and that do not end in -a, with spaces between them. */
export const FEMALE = `
aaliyah aaltje abagail abbey abbie abbigail abby abdonie abeline abigaelle abigail abigale abigayle acacie
acanthe adah adalbaude adaline adalsinde addie adegrine adelaide adele adelie adeline adelle adeltrude
adolphie adonise adrastee adrehilde adrienne afton agathe agilberte aglae agnane agneflete agnes agrippine
aileen aimee alaine alais alanis albane alberade alberte alcidie alcine alcyone aldegonde aleen alene aleth
alexandrine alexane alexanne alexine alice alienor aliette aline alison aliyah alize allene allie allison ally
aloise aloyse alphonsine althee alyce alyson alysson amaliane amalie amalthee amande amandine amante amarande
amaranthe amaryllis amber ambre ambroisie ameliane amelie ameline amely amethyste amie aminte amparo amy
anabel anabelle anaelle anahi anais anastasie anatolie anceline andreane andreanne andree anemone anette
angadreme angele angeline angelique angie angilberte anicee anicette aniyah anjali ann annabel annabell
annabelle annalise annamae annamarie anne anneke anneli annelie annemarie annemijn annette anni annie
annonciade anny anouk ansberte ansley anstrudie anthelmette antigone antoinette antonette antonine aphelie
apolline april aquiline arabelle araceli aracely arcadie ardith arely argine ariane aricie arielle arlene
arlette armance armande armandine armeline armelle armide armine arnaude arsenie artemis arthurine arwen
asceline ascension asel ashlee ashleigh ashley ashly ashlynn ashtyn assomption astarte asterie astree astrid
astride athalie athanasie athenais aube aubertine aubree aude audeline audreanne audrey aure aurelie
aurelienne aurelle auriane aurore autumn auxane aveline avigaelle avis avoye axeline axelle ayleen aylin
aymardine aymonde ayse azalee azelie azeline babette bailee barbe barbro basilisse bathilde baylee beatrice
beatrix beatrycze beaulah becky belle benedicte bente benthe berangere berenice berit bernadette bernadine
berneice bernice berniece berthe bertille beryl bessie beth bethany betsy bette bettie betty bettye beulah
beuve beverly bibi billie birdie blanche blandine bobbi bobbie bonnie brandi brandy breanne brianne bridget
bridgette bridie brielle brigitte britney britt brittany brooke brooklyn brunehaut brunehilde bulah caitlin
caitlyn caleigh callie camille camryn camylle candace candice capucine carine carlee carley carli carlie
carlijn carmel carmen carol carolanne carole carolin caroline carolyn carolyne carrie cassandre cassidy cassie
catharine catherine cathrine cathryn cathy cato catrin cecile celestine celine ceylin chanel chanelle chantal
charity charlaine charleen charlene charline charlotte chasity chayenne chelsey chelsie cheryl cheyanne
cheyenne chloe christelle christiane christie christin christine christy cielo cindy citlalli claire
clarabelle clare clarisse claudine clelie clemence clementine clio clotilde coco coline colleen collien
concepcion conception connie constance consuelo coralie coraline corene corentine corine corinne corrine
cortney courtney cristal crystal crystel cydney cyrielle daantje dagmar daisy damaris danielle danique daphne
daphnee daphney darleen darlene dawn debbie deborah defne dejah delaney delilah delores delphine demi denise
desiree dessie destany destinee destiney destini destiny dewi diamond diane dianne diede dieke dieudonnee
dixie dolly dolores dominique dorcas doreen doriane dorine doris dorothee dorothy dorris dorthy douce dovie
dulce earlene earline earnestine easter ebony edith edmee edyth edythe eef eefje effie eileen elaine elanur
eleanor eleanore eleni elenor eleonore eliane elif elin eline elinor elinore elisabeth elise elizabeth elize
elle ellen elli ellie elly elodie elody eloise elouise elsbeth else elsie elvie elynn elyse emelie emeline
emely emerald emerance emerencie emie emilie emily emmalee emmanuelle emmelie emmely emmi emmie emmy enid enie
erin ernestine eryn esmee essie estell estelle esther ethel ethelyn ethyl ettie eudoxie eugenie eulah eulalie
eunice euphrasie eusebie evalyn evangeline eve evelien evelin eveline evelyn evelyne evi evie evy fabienne fae
faith famke fannie fanny fantine farah fardau faustine fay faye fayen fayenne febe felicie felicitas felicity
feline fem femke femm fenne fern ferne fieke fien fiene fiep filou fine flavie fleur flo floor floortje flore
florence florentine florie florine flossie fortunee fran france frances francette francine francoise frederike
frederique friederike gabrielle gaelle gail garance gayle genesis genevieve georgette geraldine gerberge
germaine gertrud gertrude gigi gillian ginger gisele gisselle gladyce gladys glennie grace gracie grayce
gretchen gudrun guenievre guilhemine guillemette gun gunnel gussie gustavine guusje gwen gwenaelle gwendolyn
hailee hailey hailie haleigh haley halie halle hallie hanan hannah hanne harmony harriet hattie haylee hayley
haylie hazel heather heaven heidi helen helene helin hellen heloise henriette henrike hermine hester hettie
hildegard hillary hollie holly honorine hope hortense huguette icie idell ilene ilse imani imke imogene indy
ines inez inger ingrid irem irene iris isabeau isabel isabell isabelle ise iseult ismerie isobel itzel ivah
ivonne ivy ize izzy jacey jacinthe jackeline jackie jacklyn jacky jaclyn jacqueline jacquelyn jacynthe jade
jaelynn jailey jailyn jalou janae jane janelle janet janice janie janin janine jannie jany jaquelin jaqueline
jasmijn jasmin jasmine jayde jaylinn jayne jazlyn jazmin jazmyn jazmyne jazz jazzlyn jazzlynn jeanette jeanie
jeanne jeannette jeannie jehanne jenifer jennie jennifer jenny jennyfer jente jess jessie jesslyn jesslynn
jessy jet jette jettie jewel jewell jil jill jillian jinte jinthe joan joanie joann joanne joannie jocelyne
jodi jodie joeline joelle joleen jolie jolien jolijn jolin joline jordyn josefien josefin josefine josephin
josephine josette josiane josianne josie josy joy joyce judith judy jule juliane julianne julie julienne
juliet juliette june juno justine kaat kaci kacie kaelyn kailee kailey kailyn kaitlin kaitlyn kaleigh kaley
kali kallie kamille kamryn karelle karen kari kariane karianne karin karine karlee karley karli karlie karlijn
karolann karoline kate katelin katelyn katelynn katherine katheryn kathleen kathlyn kathrin kathryn kathryne
kathy katie katlyn katlynn kato katrin katrine kattie kaycee kaylah kaylee kayleigh kayley kayli kaylie kaylin
keeley keely keet kelley kelli kellie kelly kelsi kelsie kennedi kensi kerstin kiki kiley kimberley kimberly
kirsten kirstin kitty kristen kristi kristie kristin kristine kristy krystal krystel kylee kyleigh kylie lacey
lacy laney laurane laure laureen laurel laureline lauren laurene lauriane laurianne laurie laurine laury
lauryn laverne lavonne leah leann leanne lee leigh leilani lelah lempi lene leni lenne lenore leoni leonie
leonne leonor leopoldine lesley leslie lesly lessie levke lexi lexie lexus liah libbie libby lieke lien liene
lieve lieze lili lilian liliane lilith lilli lillian lillie lilly lilou lily lilyan linde lindsay lindsey line
linn linne lisann lisanne lisbeth lise liselotte lisette litzy liv liz lize lizeth lizz lizzie lizzy ljubow
loes lois loraine lore loreen lorene lori lorine lorraine lot lott lotte lottie louise lourdes loyce lucie
lucienne lucile lucille lucy ludie ludivine luise lulu lune lurline luus luz luzie lydie lyn lynette lynn
lynne lyric lysanne lyubov maaike maan maartje mabel mabelle mable macey maci macie mackenzie macy madaline
madalyn maddison madeleine madelief madeline madelyn madelynn madge madie madilyn madisen madison madisyn
madleen madlen madyson mae maegan maeve magali magdalen maggie maguelone mahaut maike mailin makenzie malin
mallaury mallie mallory malou mamie mandy manon marah marceline marcelle mare mareike maren margaret margarete
margarett margarette margaux marge margie margot margret margrit margrith marguerite mari mariah mariam
mariane marianne maribel marie marieke marielle marilie marilou marilyn marilyne marine marion marisol marit
marjolaine marjorie marjory marlee marleen marlen marlene marlie marlies marlis marly marrit marte marthe
martine mary maryam maryann maryjane maryse mathilde matilde mattie maud maude maudie maureen mauricette
maurine mavis maxellende maxi maxine may maybell maybelle maye maymie mazie mckenzie meagan meaghan medine
megan megane meggie meghan meike melanie melany melek melike melis melisande melissandre mellie melodie melody
mercedes meredith merel merle mertie merve meryem mette michele micheline michelle mieke mikki mildred miley
millie milly milou mindy minnie miracle miray mireille miriam mirre mirte mirthe missouri misty mittie
moisette mollie molly monique monserrat morgane moriah mozelle muriel myah mylene myriam myrthe myrtice myrtie
myrtis myrtle nadege nadine naemi nancy nannie naomi naomie natalie nathalie nayeli neele neeltje nele nelle
nelli nellie nelly nettie nichole nicole nicolette niene nienke nike nikki nikkie nine ninthe noami noelle
noemi noemie noemy nomi noor noortje norah nore norene nour novi nowi nyah nynke oceane odette odile olive
olympe ombline opal ophelie oriande oriane orlane ottilie ozanne paige pam pansy pascale patience patsy patti
pattie patty paule paulette paulien pauline pearl pearlie pearline pecine peggie peggy pelagie penelope penny
perrine petronille phileine philine philippine philomene philou phoebe phyllis pien pinkie pip piper pleun
polly precious primerose princess priscille prudence puck puk pulcherie queen queenie quentine quinty rachael
rachel rachelle rae raegan rahel randi raphaelle raquel raven raymonde rebekah regine reine rejeanne renate
renee renske ressie rhiannon rieke rike robyn rochelle rocio rolande romane romee romy roos rosalee rosalie
rosalind rosalyn rosamond rosario rose roseline roselyn rosemarie rosemary rosie roslyn rossie roxane roxanne
roxy rubie ruby rubye ruth ruthe ruthie rylee ryleigh saar sabine sadie sadye safae saige sallie sally salome
sammie sandrine sandy sanne sarah sarai sare savanah savannah scarlett segolene selin serenity severine shanel
shanelle shanie shannon shanny shany shari sharon shaylee shelley shelly sheri sherri sherry sheryl shirley
shyann shyanne sibyl sibylle sidney sien sigrid silje silke simone sister siv sixtine skye sofie solange
soledad soline soof sophie stacey stacy stefanie stephanie stephany sterre sude sue summer susan susanne susie
suus suzanne suze suzon swassane syble sydnee sydney sydni sydnie sylviane sylvie synne tami tammy taryn tatum
teddy teri terri tess tessie thais therese tiffany tiphaine tiril tomke tracey traci tracy tressie trinity
trudie ursule valentine valerie vallie veerle verdie vere vergie verlie vernice veronique vesper vicki vickie
vicky victoire vieve vilde vinciane violet violette virgie virginie vive vivian viviane vivianne vivienne
vreni wende wendy whitney wibke wiebke wies wilhelmine willow winifred winnifred xaviere yarah yaren yasmeen
yasmin yasmine yazmin yenthe yfke yinthe ylvi ylvie yolande yoshiko ysaline yseult yvette yvonne zeyneb zeynep
zoe zoey zoie
`;

/** Folded given names that men bear. */
export const MALE = `
aaron abdel abdiel abdon abdul abdullah abe abel abelard abelardo abelin abner abondance abraham absalon acace
ace achaire achille adalard adalbald adalberon adalbert adalberto adalric adam adan adegrin adel adelbert
adelin adelphe adenet adeodat adhemar aditya adjutor adolf adolfo adolph adolphe adolphus adonis adrain
adriaan adrian adriano adriel adrien agapet agathange agathon agaton agilbert agnan agrippin agustin ahmad
ahmed ahmet aidan aiden aimable aime ake akeem aksel alain alan alban alberic albert alberto albin alcibiade
alcide alcime alden aldonce aldric aleaume alec alejandro alek aleksander aleksandr aleksei aleksej aleksy
alessandro alessio alex alexander alexandre alexandro alexei alexej alexey alexzander alf alfons alfonso
alfonzo alford alfred alfredo ali allan allen alliaume almine almire alois alonzo alparslan alphee alphonse
alphonso alpinien alton alvah alverede alvin alwar amalric amandin amant amar ambroise ambrose ambrozy amedee
amelien americo amiel amin amir amon amos amour anael anastacio anastase anatol anatole anatoli anatoly
ancelin andeol anders anderson andoche andre andreas andrei andrej andres andrew andrey andrij andriy andrzej
andy ange angelo angilbe angilran angoustan angus anibal anicet annibal anouar ansbert ansel anselme ansgar
ansgary anthelme anthony antide antoine anton antone antoni antonin antonio antwan antwon apollinaire
apollinary apollo aquilin aras arcade arch archambaud archibald archie arda arian aric arie ariste aristide
arjun arkadiusz arkady arlo armand armando armel armin arnaldo arnaud arne arno arnold arnoldo arnould arnulfo
arolde aron arsene arseniusz art artem arthaud artheme arthur artjom artur arturo arved arvel arvid arystarch
ascelin atanazy athanase aubry audebert audouin audran august auguste augustus aurele aurelio aurian austen
austin auxence axel ayaz ayden ayman aymard aymeric aymon ayoub badr baldwin balthazar baptiste baran baris
barnabe barney baron barrett barry bart barthelemy bartholome bartimee barton bas bashar basile bastiaan
bastian bastien batuhan baudouin bazyli beat beau bela ben benedict benedikt benedykt bengt beniamin benigne
benja benjamin bennet bennett bennie benno benny benoit bent bentley benton benyamin beranger berard berat
berend berkay bernard bernardo bernd bernhard bernie bert bertram bertrand bilal bill billy bjarne bjorn
blaise blake blaze blazej boas boaz bob bobby bodhi bodi boet bohdan bohemond bon boniface boris borys
bouchard boyd brad braden bradford bradley bradly brady braeden brain brajan bram brando brandon brandt
brandyn brannon branson brant braulio braxton brayan brendan brenden brendon brenn brennan brennon brent bret
brett briac brian brice brieuc brock broderick brody brooks bruce bruno bryan bryant bryce brycen bryon buck
bud buddy buford burak burley buster byron cade caden caesar cale caleb calixte calvin camden camelien cameron
camillien camren camron can candelario candide candido caribert carl carleton carlo carloman carlos carlton
carmelo carmine carson carter cas casimer casimir caspar casper cassien ceasar cecil cecyliusz cedric cedrick
cedrik celestin celestino celien cem cesaire cesar cezary chad chadd chadrick chaim chance charlemagne charles
charlie chase chauncey chaz chester chet childebert chilperic chretien chris christ christer christiaan
christian christiano christodule christoffer christop christoph christophe christopher chrysole chrysostome
cicero claas claes clarence clark claud claude claudien claudio clay clayton cleandre clemens clement clery
cletus cleve cleveland clifford clifton clint clinton clotaire clovis cloyd clyde coby cody coen colby cole
coleman colin collin colt colten colton columbus come conner connor conor conrad constant constantin cooper
corbin cordell corentin corey cornelis cornelius cornell cortez corvin cory coy craig crawford cristian
cristobal cristopher cullen curt curtis cyprien cyriaque cyril cyrille cyrus cyryl d'angelo daan dale daley
dallin dalton dameon damian damien damin damion damon dan dandre dane dangelo danial daniel daniele danilo
danny dante daren darian darien darin dario darion darius dariusz darnell daron darrel darrell darren darrick
darrin darrion darron darryl darwin daryl dashawn dave davey davi david davide davin davion davon davonte davy
dawid dawson dax dayne dayton dean deangelo declan dedric dedrick deen deion dejon dejuan delbert delmer
delphin demarco demarcus demario demetrius demetriusz demond denis deniz dennis denny denys deon deondre
deontae deonte dereck derek derick deron derrick deshaun deshawn desire desmond destin devante deven devin
devonte dewayne dewey dewitt dex dexter dexx didier diego dies dieter dieudonne dillan dillon dimitri dino
dion dionizy dirk djayden dmitri dmitrij dmitry dmytri dmytro dock domenic domenick domenico domenik domingo
dominic dominick dominik don donald donato donavon donnell donnie donny dorian doug douglas douwe doyle drake
drew dries duane duco dudley duncan durward dustin duuk dwayne dwight dylan dylano earl earnest easton ecrin
edd eddi eddie eddy eden edgar edgard edgardo edison edmond edmund edouard eduard eduardo edvin edward edwardo
edwin efe efraim efrain efrem efren ege einar eino eirik eladio elbert eldon eldred eldridge eleazar eleuthere
eli eliah elian elias eliasz elie eliezer elijah elisee eliseo elliot elliott ellis ellsworth elmer elmo
elmore eloy elroy elton elvis elwin elwyn elzear emanuel emeric emerson emiel emil emile emilian emiliano
emilio emin emir emirhan emmanuel emmet emmett emmitt emre enes enguerrand enno enoch enos enrico enrique
ensar enzo ephraim epiphane erast eray eren eriberto eric erich erick erik erling ernest ernesto ernie ernst
ervin erwin esteban estevan ethan etienne eubert eudes eudoxe eugen eugene eugeniusz eusebe eusebio eustache
eustracjusz evan evans evariste even everardo everett everette evert evgeni evgeny evrard ewald ewell eymen
ezekiel ezequiel ezra faas fabian fabien fabio fabrice falba falk fantin faustino fausto favian fedde federico
felicite feliks felipe felix felton fender ferdinand fermin fernando ferre fiacre fidel fidele fiete filemon
filiberto filip finlay finley finn finnley firmin flavien flavio fletcher flip flodoard florencio florent
florestan florian floris floyd flynn ford forest forrest fortune fos foss foster foulques francesco francis
francisco francisque franciszek franco francois frank franklin franz fred freddie freddy frederic frederick
frederik fredrick fredrik fredy freek freeman frenkie fridolin friedrich fritz fryderyk fulbert fulcran
fulgence furkan furman fynn gabe gabin gabriel gael gaetano gage galfryd gardner garett garfield garland
garnier garret garrett garrick garrison garry garth gary gaspar gaspard gaston gatien gaud gautier gavin
gedeon gene general gennadi gennaro geo geoffrey geoffroy georg george georges geovanni geovanny geovany
gerald gerard gerardo geraud gerazym gerbert gerhard germain german gerrit gerry gerson gervais ghislain gian
gianluca gianni gideon giel gijs gilbert gilberto giles gilles gino giorgio giovani giovanni giovanny girart
gislebert giuliano giuseppe glen glenn godfrey gondebaud gonsalwy gonthier gontran gonzague gonzalo goran
gordon gottfried grady graham grant granville grayson green greg gregg gregoire gregor gregorio gregory
greyson griffin grigori grover grzegorz guerin gui guido guillaume guillermo guiseppe gunnar gunner gus gust
gustav gustave gustavo guus guy guyot gwido hagen hakan hakon hal hamza hank hannes hanno hans hansjorg
hanspeter hansruedi hansueli harald hardouin hardy harmon harold harrison harry harvey hasan haskell hassan
hauke hayden heath heber hector hedelin hein heinrich heinz helier helmer helmut henderson hendrik hennes
henning henri henrick henrik henry henryk herbert herluin herman hermann herminio hershel herve hidde hieronim
hilaire hilario hilarion hilary hilbert hildebert hillard hilton hincmar hipolit hipolito hiram hobart holden
homer honore horace horacio horacy hosea houston howard howell hoyt hubert hudson hugh hugo hugues humberto
hunter hussein huub hyman ian ibrahim idris ignacio ignacy ignatius igor ihor ike ilay ilias ilja ilya ilyas
immanuel imran innocent innocenty ireneusz irvin irving irwin isaac isac isadore isai isaiah isaias isak
isidore isidro ismael ismail isom israel issac ivan ivar iven ivo iwan izaak izaiah izajasz izydor jabari jace
jacinto jack jackson jacob jacobus jacques jaden jadon jaime jairo jaivey jake jakob jakub jaleel jalen jalon
jamaal jamal jamar jamarcus jamel james jameson jamie jamil jamir jamison jan janek janick jannek jannes
jannik jannis jano janosch janusz japhet jaquan jared jaren jari jarne jarno jarod jaron jarred jarrell jarret
jarrett jarrod jarvis jasen jason jasper javi javier javon javonte jax jaxon jaxx jay jayce jayden jaydon
jaylano jaylen jaylon jayson jayvano jeannel jeannot jed jedediah jedidiah jef jeff jefferey jeffery jeffrey
jeffry jefta jelle jelmer jelte jens jeppe jerad jerald jeramie jeramy jerel jeremi jeremiah jeremias
jeremiasz jeremie jeremy jermain jermaine jermey jerod jerome jeromy jerrell jerrod jerrold jerry jerzy jesper
jesse jesus jett jevon jewgeni jewgenij jidde jim jimi jimmie jimmy joachim joah joakim joaquin joas job joe
joel joep joeri joes joesph joey johan johann johannes johathan john johnathan johnathon johnny johnpaul
johnson jon jona jonah jonas jonatan jonathan jonathon jonte joost jop jordan jordi jordon jordy jorg jorge
jorgen joris jorn jorrit jort joscha joschua jose josef joseph josh joshua joshuah josiah josse josselin josua
josue jourdain jovan jovani jovanny jovany jozef jozue juan juda judah judd jude judge judicael judson julan
jules julian julien julio julius juliusz junayd junior junius jur jurg juri jurij jurre juste justen justin
juston justus justyn juvenal juwan kaan kacper kade kaden kadin kai kaj kale kaleb kalistrat kalle kameron
kamren kamron kane karam kareem karim karl karlo karol kasper kavon kayden kazimierz keagan keano keanu keaton
keegan keenan kees keith kellen kelton kelvin ken kenan kendrick kenji kenneth kennith kenny keno kent kenton
kenyon kenzo keon kerem kerim keshaun keshawn keven kevin kevon keyon keyshawn khaled khalid khalil kian kick
kiel kieran kilian kimi king kip kirill kirk kjeld kjell klaas klarencjusz klaudiusz klaus klemens kobe koby
kody koen kolby kole konrad konstantin konstanty konstantyn koray korbin korbinian korey kornel korneli
korneliusz kory kraig krijn kristian kristofer kristoffer kristopher krystian krzysztof ksawery ksenofont kurt
kurtis kwintyn kyan kyano kyle kyler kyrylo ladarius lafayette lamar lambert lamont lance landen lander landry
laron larry lars lasse laurencjusz laurens laurent laurenty laurenz laurin lawrence lawson lazare lazaro
lazarz lean leander leandre leandro leendert leif leland lemuel len lenn lennard lennart lennert lennie lennon
lennox lenny leo leon leonard leonardo leonel leonhard leonid leonidas leopold leopoldo leroy lester leu
leufroy lev levent levi levin levy lew lewin lewis lex liam lian lias libere lietald lieuwe lincoln lino linus
linwood lio lion lionel lisandro liyam llewellyn lloyd loek loet logan loic lon longin lonnie lonny lonzo
lorenz lorenzo loris lorrain lothaire lou louay louie louis loup lowell lowie luan luc luca lucas lucian
luciano lucien lucio lucious lucius lucjan ludolphe ludovic ludvig ludwig ludwik luigi luis luiz luk luka
lukas lukasz luke luther lutz luuk lux lyam lyle maarten maas mac macaire mace mack maddox mads maes magnus
maher mahir mahmoud mahmud maik major makary maksim maksym maksymilian malachi malcolm malik malo malte mamert
manasse manfred manley manoah manu manuel marc marceau marcel marceli marcelin marcelino marcellus marcelo
marcin marco marcos marcus marek mariano marijn marinus mario marius mark marko markus marlo marlon marques
marquis marquise marshall mart marten martial martin marty marvin marwin mas mason massimo mateo mateusz
mathew mathias mathijs mathis mathurin matis mats matt matteo mattes matthew matthias matthieu matthijs
matthis matti mattias mattis matz maugis maurice mauricio maurits mauro maurycy maverick max maxence maxim
maximilian maximilien maximillian maximo maximus maxwell mayeul maynard mayson mederic mees mehmet meik mekhi
melchior melle mels melvin mence menno merijn merlin merovee mert mervin mex micah micha michael michail
michal micheal michel mick midas miel miguel mik mika mikael mikail mike mikel mikhail mikkel mikolaj milan
milano miles milford milo milton mink mio mirac miran mirco mirko miron mirza misael mischa mitch mitchel
mitchell modest modesto mohamed mohammad mohammed moise moises mojzesz monte monty moos morgan moritz morris
morten mortimer morton mose moses moshe moussa mozes muhammad muhammed murat murray musa mustafa mychailo
mychajlo mykhailo mykola mylan myles mylo myron nadir name nand naoufal naoufel napoleon narciso narcisse nash
nasir nat natan natanael nathan nathanael nathanial nathaniel nathen naud naudet nazariusz nazary neal ned
nehemie neil nels nelson neo nestor nevio newell newton nicephore nicholas nicholaus nick nicklaus nickolas
niclas nico nicolai nicolas niek niels nigel nikita nikko niklas niklaus niko nikodem nikolai nikolaj nikolas
nikolay nils nino noah noam noan noble noel nolan norbert norberto norman normand norris norval norwood noud
nouri nout novan nox obie octave odell odilon odin odon oger oke okey olaf ole oleg oleh oleksandr oleksii
oleksij oleksiy olen olin oliver olivier oliwier olle olof omar omari omer onufry onur oral oran oren orestes
orin orion orland orlando orlo orrin orval orville osbaldo osborne oscar oskar osman osmund osvaldo oswald
oswaldo otha otho otis ottis otto oury owen pablo pacome palemon pankracy pantaleon paolo parfait parker
pascal pasquale paterne patrice patrick patrik patrycjusz patrycy patryk paul pavel pavlo pawel pawlo pedro
peer pelle pepe pepijn pepin per perceval percival percy perry pete peter petro phil philemon philibert philip
philipp philippe phillip pie pierce pierre pierrick piet pieter pietro pim piotr pit pius pjotr platon
polikarp pontus porfiriusz porfiry porter preston price prince prokles prokop prokul prosper pyotr quentin
quin quincy quinten quinton quirin rachid raf rafael rafal raff raheem rahsaan rahul raik rainer rajmund
rajnold ralph ramiro ramon ramsan ramzan randal randall randolf randolph randy ransom raoul raphael rashad
rashawn rasheed rasmus raul ravi ray rayan rayen raymond raymundo recep reece reed reggie reginald regis reid
rein reinhard reinhold rejean remi remington remo renato renaud rene rens reto reuben revi rex rey reybaud
reyes reymundo reynold reza rhett ricardo riccardo richard richie richmond rick rickard rickey ricky rico riff
rigoberto riv roan robb robbe robert roberto robin rocco roch rocky rod roderick roderyk rodger rodney rodolfo
rodolphe rodrick rodrigo rodrigue roel rogelio roger rogers rohan roland rolando rolf rollin romain roman
romeo romuald ron ronald ronaldo ronan ronnie ronny roosevelt rory roscoe roselin rosendo ross rover rowan
rowland roy royce ruben rudolf rudolph rudy ruedi rufus rune rupert ruslan russ russel russell rusty ryan
ryder rylan ryszard sabir saddam safouan safouane said salih salomon salvador salvatore salwator sam sami
samir sammy samson samuel sander sandro sanford santiago santino santos sascha saul sauveur savi savin
savinien savion scot scott scotty seamus sean seb sebas sebastiaan sebastian sebastien sedrick sef seff selim
selmer sem semih senn senne sep sepp seppe serafin seraphin serge sergei sergej sergey sergio sergiusz serhij
serhiy seth sev severin seweryn shad shane shaun shawn sheldon shemar sherman sherwood sid sidoine siebe siem
siep sigebert sigismond sigmund sigurd sil silas silvan silvere silvio sim simen simeon simon sinan sindre
sixte sjoerd sjors sky solon sondre sonke sonny soren spencer spirydion stan stanford stanislas stanislav
stanislaw stanley stanton stef stefan steffen sten stephan stephane stephen stephon sterling steve steven
stewart stig stijn stone storm stuart sven sverre sylvain sylvan sylvester sylvestre sylwester szczepan szymon
tad taha talon tamino tammo tancrede tanguy tanner taras tarik tate taurean taurin tavares tayler taylor
tayyip ted teije teo teodor terence terencjusz terrance terrell terrence terrill teun teunis tevin thad
thaddeus theo theodor theodore theodose theophile theophraste theron thiago thibault thibert thibo thierry
thies thije thijmen thijn thijs thilo thom thomas thorben thore thorge thurman tiago tibbe tibo tieme ties
tijmen tijn tijs til till tillman tillmann tim timm timmothy timmy timo timoleon timon timothee timothy tino
titien tito titus tizian tjark tobias tobiasz tobin toby tod todd tom tomas tomasz tommy toney tonnin tony
toon torben torbjorn tore torrance torrey toussaint trace trajan travis travon tre tremaine tremayne trent
trenton trever trevion trevor trey tristan tristian triston troy trystan turner turold tuur twan tycho tygo
tyler tymon tymoteusz tyree tyreek tyrel tyrell tyrese tyrique tyron tyrone tyshawn tyson ubaldo ueli ulf
ulices ulises ulrich ulysse umut urbain uriah uriel urs vadim valentijn valentin valentino valere valeriy
valery vance vaughn veit venance venceslas vern verner vernon vianney vic vicente victor victorien victorin
vidal viggo vigile vigo vik viktor vin vince vincent vincenzo vinnie vinz virgil vital vito vitus vladimir
volodymyr vyacheslav waclaw wade wadim waino waldo walenty walentyn waleran walerian walerij walery walgierz
walker wallace walter walton wandrille wannes ward warre warren watson wawrzyniec waylon wayne webster weldon
wellington wendell werner wes wesley wessel westley weston wiktor wilber wilbert wilbur wilburn wiley wilford
wilfred wilfredo wilfrid wilfryd wilhelm will willard willem willi william willie willis willy wilmer wilson
wilton wincenty winfield winston witalis wjatscheslaw wladimir wladyslaw wlodzimierz wolf wolfgang wolodymyr
woodrow wout wouter wyatt wyman xander xaver xavi xavier xem xenophon xzavier yahya yannic yannick yannik
yannis yasin yassin yassine yassir yevgeny yoann younes youp yousef youssef yunus yuri yusuf yven yves
zachariah zachariasz zacharie zachary zache zachery zack zackary zackery zain zakaria zakary zander zane zayd
zayn zechariah zef zephirin zev zeyd zion zygmunt
`;

/** Folded given names in -a that either may bear. */
export const EITHER = `
elia
`;
