# Strong swearing in all its inflections and compounds, with common phonetic spellings; disguises are read elsewhere.

concept ob_strong   strong swear words that have no harmless sense
absofuckinglutely, apeshit, arsefuck, arsehol, arsehole/n, arseholed, arseholery, arseholes, arsewipe/n,
asshat/n, asshole/n, assholes, asswipe/n, ballax, ballocks, bastad/n, bastard/n, bastardin, bastarding,
basterd/n, bastid/n, bat shit, batsh1t, batshit, bawbag/n, bawsack, beetch, bell end, bell ends, bellend/n,
biatch, bitch face, bitchass, bitches, bitchface, bitchfest, bitchy, bolax, bollix, bollock/n, bollocked,
bollockin, bollocking, bollocks, bolloks, bollox, bolloxed, bollucks, bolocks, bolox, bull shit, bull shite,
bullshit, bullshite, bullshits, bullshitted, bullshitter/n, bullshitting, bumfuck, bustard shite, buttfuck,
chickenshit, cluster fuck, clusterfuck/n, cock sucker, cockhead/n, cocksucker/n, cocksucking, cockwaffle,
cockwomble/n, cunt/n, cuntbag, cuntbucket, cunted, cuntface, cunting, cuntish, cuntstruck, cunty, cuntz,
dick head, dick heads, dickbag, dickcheese, dickface, dickhead/n, dickheaded, dickhed, dickheds, dickish,
dickless, dicksplash/n, dickwad/n, dickweed, dikhead, dipshit/n, dog shite, dogshit, douche bag, douchebag/n,
fanfuckingtastic, fanny flaps, fannybaws, fawk, fawkin, fawking, fck, fcked, fckin, fcking, fckn, fcuk, fcuked,
fcukin, fcuking, feckin shite, fk, fkd, fkin, fking, fkn, foock, fook, fooked, fooker, fookers, fookin,
fooking, fuck wit, fuck wits, fuck/v, fucka, fuckable, fuckall, fuckan, fuckboy, fucken, fuckeng, fucker/n,
fuckers, fuckery, fuckface/n, fuckhead/n, fuckin, fuckity, fuckloads, fuckn, fuckng, fucknugget/n, fucko,
fuckoff, fuckos, fucksake, fuckssake, fuckster/n, fuckstick, fucktard/n, fuckton, fuckup, fuckup/n, fuckups,
fuckwad, fuckweasel, fuckwit/n, fuckwittery, fugg, fugged, fuggin, fugging, fuk, fuked, fuker, fukers, fukin,
fuking, fukkin, fukking, fukn, fuks, fuq, fuqin, fuxake, fuxsake, goatfuck, gobshite/n, headfuck, horse shit,
horseshit, infuckingcredible, jack shit, jackshit, jizz, jizzed, knob end, knob head, knob heads, knobber/n,
knobcheese, knobend/n, knobhead/n, knobhed, knobjockey, kunt/n, kuntz, mindfuck, minge, mingebag, mofo/n,
mother fucker, mother fuckers, mother fucking, motherfucker/n, motherfuckin, motherfucking, mutha fucka,
muthafucka/n, nob head, nobhead/n, nobhed, nobheds, nutsack, phuck/v, phucking, phuk, phukin, pissdick,
pissflaps, pisstard, prickish, punani, pure shite, ratshit, sh1te, shagger/n, shaggin arse, shaite, shat,
shatted, sheit, shiet, shit hole, shit house, shit show, shit/n, shitbag/n, shitbags, shitbox, shitcunt,
shitdick, shite, shitebag/n, shited, shitehawk/n, shitehole/n, shiter, shites, shitface/n, shitfaced, shitfest,
shitgibbon/n, shithead/n, shitheap, shithole/n, shithouse/n, shitless, shitload/n, shitloads, shitlord,
shitmunch, shitpeople, shitpile, shitpit, shits, shitshow/n, shitstain/n, shitstick, shitstorm/n, shitt,
shitter/n, shitters, shittery, shittest, shittier, shittily, shittin, shitting, shitty, shittybum, shitweasel,
shitwit, shyte, shytehole, slag bag, slags, slapper ye cunt, son of a bitch, sonofabitch, sons of bitches,
spunk bubble, spunkbubble, thundercunt/n, titwank, tosspot cunt, twaat, twat/n, twatface, twathead, twats,
twatted, twatting, twattish, twatty, twatwaffle, twot, twunt/n, unfucking, unfuckingbelievable, wank, wanka/n,
wankah, wankas, wankaz, wanked, wanker/n, wankers, wankery, wankfest, wankin, wanking, wankpuffin/n, wankshaft,
wanksock, wankstain/n, wanky, whankers, whore bag, whorebag/n, wnaker

concept ob_phrase   strong swearing in letters, rhyme or another tongue
berkshire hunt, bhenchod, bhosdike, bloody kurwa, blyat, c'nt, cazzo, chutiya, chutiye, clunge, cnuting,
cul8r tuesday, cunext tuesday, cyka blyat, dafuq, eff all, eff off you, effin cunt, f ing, f me sideways,
f off you, f'ck, f'ckin, f'cking, f'in, f'ing, f'kin, f'king, fckoff, ffs, flange face, fml, for fks sake,
fornicate off, fucc, fuccin, fuk sake, fuque, fuxk, fuxking, fuxs, gandu, gareth hunt, gash bag,
gaylord fokker, gtfo, haramzada, hijo de puta, hijueputa, idi nahui, jebac, jebać, kmfa, kurva, kurwa, kurwo,
kurwy, kutta, madarchod, merde, mierda, mike hunt, milf/n, muff diver, mutha hubbard, omfg, phoque, pierdol,
pierdole, pierdolić, pula mea, puta madre, puta/n, putain, quim/n, quimwedge, rim job, rimjob, scheisse, sh't,
spierdalaj, stfd, stfu, suka blyat, sweary cunt, sweet fa, sweet fanny adams, tf is, the f are, the f is,
tw at, vaffanculo, w t f, what the eff, what the f, wtaf, wtf, wthf


concept ob_sexual_act   sexual acts and parts, coarsely named
arse on her, arse on that, big knockers, big tits, blow job/n, blowie/n, blowjob/n, boner/n, boob job for,
camgirl, cumming over, dick pic/n, dildo/n, doggy style, doggystyle, gangbang/n, get your tits, gobble me,
great knockers, great tits, hand job/n, handjob/n, her tits, hornier, horny, huge knockers, huge tits,
jugs on her, jugs on that, lovely tits, massive tits, nice arse on her, nice tits, nosh me off, only fans,
onlyfans, pair of knockers, pair of tits, porn hub, pornhub, porno, rack on her, rack on that, raging boner,
rampant rabbit, rub one out, sexting, shagfest, sixty nine her, spank me, spit roast her, suck me off, suck my,
suck my balls, sucked off, sucking off, sucks cock, sucks dick, sucks off, tits out, titties, titty, tittyfuck,
tug off, wet dream/n


concept ob_her   a person as an object
'er, er, her, him, hur, that doctor, that nurse, that receptionist, the doctor, the nurse, the receptionist,
this nurse, ur mam, ur mum, yer da, yer ma, yer maw, your missus, your mum

concept ob_adjective   before a coarse noun
absolute, are, arrogant, be a, been a, bein a, being a, big, bloody, bunch of, cheap, cheeky, cocky, complete,
condescending, crew of, daft, dirty, enormous, evil, fat, filthy, fucking, gang of, giant, greasy, grumpy,
he's a, hes a, horrible, huge, ignorant, is a, jumped up, lazy, little, load of, lot of, lying, mardy, massive,
miserable, moody, mouthy, nasty, old, pack of, pair of, patronising, pompous, power mad, proper, pure, raging,
right, rude, sad, sarcastic, sarky, scruffy, self important, set of, she's a, shes a, shower of, silly, skinny,
smug, sour, spoilt, stuck up, stupid, such a, team of, that a, thick, total, trampy, two faced, typical, u,
ugly, ur a, useless, utter, vicious, vile, was a, wee, what a, wicked, ya, ye, you, you're a, your a, yous

concept ob_soft_noun   nouns that are coarse of a person and harmless of a thing
bawbags, bawheid, bell, bellends, bellwhiff, bitch, cnut/n, cock, cockend, cocks, dick, dicks, fannies, fanny,
fud/n, gash, helmet, hoe, hoes, hoor/n, jobby cunt, knob, knobs, minger cunt, nob, prick, pricks, pussies,
pussy, skank/n, slag, slagg, slapper/n, slut/n, slutty, tit, tits, tosser/n, tosspot/n, whore/n

concept ob_soft_bitch   words of abuse for women, never harmless alone but for dogs and heaps
bitch, bitchin, bitching, skank/n, skanky, slag, slagg, slut/n, slutty, tosser/n, tosspot/n, whore/n, whoring

concept ob_kit   clothes that come off
bra, clothes, kit, knickerless, knickers, nickers, scrubs, thong, tights, top, trousers, underwear, undies,
uniform

concept ob_lewd_emoji   emoji of lewd meaning, beside a person
🍆, 🍑, 👅, 💦, 😈, 😉, 😏, 😜, 🥵

concept ob_lewd_certain   emoji of lewd meaning
🍆, 👅, 💦, 🥵

concept ob_staff   people one may leer at
@clinician, @desk_staff, bird, blonde, blondie, brunette, doc, fella, girl/n, he's, her, him, lady, lass,
lasses, lassie, nurses, nursey, redhead, she, she's, shes, student, that lad, that one, totty, woman,
young one

concept ob_examine   what a leering patient asks of them
bed bath, bed bathe, bend me over, bend over, bend over for me, can check me over, can examine me,
check my prostate, cop a feel, cough for her, drop me kecks, drop me trousers, drop my trousers, examine me,
examine me any time, feel my, finger up, finger up my, give me a bed bath, give me a rub,
give me a sponge bath, handle my, hands on me, hold my balls, inject me, kiss it better, make me cough,
mouth to mouth, play doctors and nurses, rub it better, sponge bath, stick me any time,
take my blood pressure up, take my pulse, take my temperature, tie me to the bed, tuck me in, undress me,
warm my thermometer

concept ob_anytime
all day, all day long, all night, all night long, any day, any day of the week, any night, any time, anytime,
every day, every night, whenever he likes, whenever she likes

concept ob_date_ad   what sex adverts say
adult chat, adult content, adult fun, adult meet, adult videos, camgirls, casual fun, casual sex, dirty chat,
discreet fun, discreet meet, erotic, escort service, f buddy, fuck buddy, hook up tonight, hookups,
horny housewives, horny milfs, hot cam, hot girls, hot local, hot milf, hot milfs, hot moms, hot mums,
hot pics, hot sexy, hot singles, local milfs, local sluts, naked pics, naughty chat, naughty fun,
naughty local, naughty mums, naughty pics, naughty singles, no strings, no strings fun, no strings sex,
nsa fun, nude pics, only fans, onlyfans, porn, pornhub, sensual massage, sex cam, sex chat, sex contacts,
sex date, sex dating, sex tape, sex tonight, sexcam, sexy girls, sexy local, sexy mums, sexy pics,
sexy singles, shag tonight, single ladies near, single mums near, single women near, singles near, sugar daddy,
tantric massage, unsatisfied wives, webcam girls, xxx pics


concept ob_ad_act   how they ask one in
add me, call now, chat now, check my profile, click here, click the, come see, dm, dm me, get yours, hit me up,
inbox, inbox me, join, join free, meet tonight, message me, my page, near me, near you, see me, see my,
sign up, subscribe, telegram, tonight, waiting for you, whatsapp



concept ob_promotion   how somebody is said to have got on
get ahead, get that job, get the job, gets her way, got her job, got her promotion, got his job, got in there,
got made, got promoted, got taken on, got that job, got the job, got took on, got where he is,
got where she is, keep her job, keeps her job, kept her job, landed that job, landed the job, promoted,
promotion, supervisor, worked her way up

concept ob_promotion_how   the coarse reason
bit extra, bit on the side, boss's lap, doctor's lap, dropping her knickers, favours, giving extras,
giving one of the, her back, her knees, his knees, horizontal, in bed, jumping in bed, jumping into bed, knees,
knees are sore, knickers off, lap of, legs open, lipstick, lying down, on her back, on her knees, on his knees,
opening her legs, over the desk, shagging, shagging the, sleepin with, sleeping her way, sleeping with,
slept her way, slept with, spreading her legs, stationery cupboard, stock cupboard, store cupboard,
supply cupboard, their knees, under the desk

concept ob_bird   tits that fly, pricks of needles and the like
bird, birds, birdsong, blue, bluetit, coal, crested, fat balls, feeder, feeders, garden, great tit box,
long tailed, marsh, nest, nest box, nesting, robins, rspb, sparrows, willow

concept ob_needle   pricks that test blood
blood, cake, ears, finger, fingers, fork, glucose, heel, hole, just a little, lancet, little prick of, needle,
pin, potato, pricked, sausage, sausages, scratch, sharp, skin, test, testing, thumb

concept ob_dog   bitches that bark
bred, breed, breeder, breeding, collie, dog, dogs, in heat, in season, in whelp, kc registered, kennel,
labrador, litter, mating, mongrel, pup, puppies, pups, rspca, season, spaniel, spay, spayed, springer, staffie,
terrier, vet, vets, whelping, whippet

concept ob_heap   slag that is stone
bank, ceramic, coal, colliery, furnace, heap, heap/n, heaps, iron, mine, pile, pit, steel, tip, tips, walk,
wool

concept ob_handle_thing   knobs, cocks and dicks of things and people
adams, adjust, and bull, ankle, barton, bedroom, bench, bony, bow, bruna, bull, butter, cat, cheney, chickens,
christmas, cooker, craddock, crows, cupboard, door, doors, drawer, emery, ey up, farm, francis, galore, gas,
gear, ginger, hancock, hardware, hen, itchy, kitchen, lump, lumps, moby, now then, of butter, of ginger, oven,
private, radiator, riot, roast, sir, sore, spotted, stop, stopcock, swollen, tap, toilet, tracy, turkey,
turn the, turpin, uncle, van dyke, volume, weather, whittington, willow, willows

concept a_ob
a, an, being, being a, big, proper, right, some, such a, that, the, this, what a

concept i_would_ob   what the writer would do
gonna, i could, i wanna, i want to, i would, i'd, i'd happily, i'd love to, i'd so, id, let me, would

concept ob_rhyme   strong swearing in rhyme and riddle, harmless without a person it is thrown at
bar steward/n, berkshire hunt/n, c u next tuesday, c u nxt tuesday, cee you next tuesday, cunning stunt/n,
cupid stunt/n, gareth hunt/n, james blunt/n, jeremy hunt/n, merchant banker/n, mike hunt, see u next tuesday,
see you next tues, see you next tuesday
