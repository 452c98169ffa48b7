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
absolute c u, airi fik, amk, anjing, arschloch, arschlöcher, arse biscuits, arse gravy, arsebiscuit,
arsebiscuits, arsecandle, aunt hill you, ayreh, b llocks, b stard, b stards, bahenchod, bampot shite, bawbags,
beef curtains, behenchod, bell sniff, bell sniffs, ben chod, benchod, berkshire hunt, bhenchod, bhosad, bhosdi,
bhosdike, bhosdiwala, bliat, bloody kurwa, blyad, blyat, boktan, bordel de merde, bull sheet, bull shirt,
bunch of bells, c nt, c nts, c u en tea, c'nt, cabron, cabrón, cachau, cachu, cachu hwch, can't duck with,
cao ni, cao ni ma, caralho, cazzata, cazzi, cazzo, cee you, cer i grafu, chinga, chingada, chingados, chuj,
chuja, chujowo, chutiya, chutiye, chutmarika, clucking hell, clunge, cluster f, clusterf, clusterf k, cnuting,
coc oen, cockwomble, cockwombles, connard, connards, connasse, cono de, coño, cul8r tuesday, cum bubble,
cum bubbles, cum dumpster, cum stain, cumwipe, cunext tuesday, cyka blyat, dafuq, dingleberries, dingleberry,
diu lei, diu nei, do dupy z tym, dobber, dobbers, duck all, duck off, duck sake, duck them, duck you,
ducked off, ducked up, ducking app, ducking awful, ducking clowns, ducking disgrace, ducking doctors,
ducking ducks, ducking fuming, ducking hell, ducking idiots, ducking joke, ducking kidding, ducking livid,
ducking morons, ducking muppets, ducking off, ducking phone, ducking phones, ducking place, ducking queue,
ducking receptionist, ducking ridiculous, ducking rude, ducking shambles, ducking stupid, ducking terrible,
ducking useless, ducking waiting, ducks sake, dupek, ebal, ebat, eff all, eff em, eff off you, eff right off,
eff them, eff you, eff your, effed off, effed over, effed up, effin cunt, effin idiots, effin joke,
effin useless, effing clueless, effing disgrace, effing idiots, effing joke, effing useless, encule, enculé,
f cking, f ing, f me sideways, f off you, f word off, f'ck, f'ckin, f'cking, f'in, f'ing, f'kin, f'king,
fanny batter, fanny fart, fart gobbler, fckoff, fecking useless cu, ffacin, ffoc, ffs, ffwc, ffwcia, ffwcin,
ffycin, fick dich, ficken, filho da puta, flange bag, flange face, fluff off you, fml, foda se, fodase,
for duck's sake, for ducks sake, for fks sake, forking hell, forking useless, fornicate off, fotze, foutre,
fucc, fuccin, fudging c, fuk sake, full of shirt, fuque, futu, futu i, fuxk, fuxking, fuxs, gaand, gand mara,
gandu, gareth hunt, gash bag, gaylord fokker, gilipollas, give a duck, give two ducks, godverdomme, gooch,
govno, gtfo, haramkhor, haramzada, hijo de puta, hijos de puta, hijueputa, hoerenzoon, how the duck, huj,
hurensohn, ibn el sharmuta, ibne, idi nahui, jancok, jebac, jebana, jebane, jebany, jebać, jebem, jebi se,
jebote, jizz rag, jizz stain, jizz trumpet, jobby jabbers, joder, jog the eff, jog the f, kamina, kanker, khuy,
klootzak, kmfa, knob jockey, knob jockeys, knob rot, knobrot, kontol, kos omak, kurva, kurwa, kurwa mac,
kurwa mać, kurwo, kurwy, kuss ummak, kutta, kuttiya, lauda, lavda, lodu, maa ki, madarchod, madarchodh,
me cago en, memek, merda, merde, merdeux, mierda, mike hunt, milf/n, minchia, minge bag, mudak, mudaki,
muff diver, mutha hubbard, nahui, nahuy, naxui, nique, nmsl, omfg, orospu, orospu cocugu, pen chod, penchod,
pendejo, phoque, picka, piece of sheet, piece of shirt, pierdol, pierdole, pierdolić, pile of shirt, pizda,
pizdec, pizdets, pizdă, pička, pička materina, pog mo thoin, pojebane, pojebany, pok gai, porca miseria,
porco dio, porra, puk gai, puki, pukimak, pula, pula mea, puta madre, puta mo, puta que pariu, puta/n, putain,
putang ina, putangina, póg mo thóin, quim/n, quimwedge, raand, rim job, rimjob, ring piece, ringpiece,
ringpieces, roaster shite, saala kutta, salope, same old shirt, scheiss, scheisse, scheiße, see you enn,
sh te, sh't, sha bi, shabi, sharmouta, sharmuta, sheet show, shirt show, shirtshow, si si you, siktir,
skurwysyn, skurwysyny, spierdalaj, spunk trumpet, sranje, stfd, stfu, stronzi, stronzo, suge pula, suka,
suka blyat, sweary cunt, sweet fa, sweet fanny adams, ta gueule, ta mere, tadger, taint lickers, tangina,
tarantado, teri maa, tf is, the f are, the f is, tw at, tw ts, twll din, twll din pob, twll dîn, tyfus,
utter c word, vaffanculo, verdammte scheisse, w nker, w nkers, w t f, wank badger, wank badgers, wank pot,
wank stain, wankpot, wazzocky shite, what a shirt show, what the duck, what the eff, what the f,
where the duck, who the duck, why the duck, wichser, willy waving, wkurwia, wkurwiona, wkurwiony, wnkrs, wtaf,
wtf, wthf, yob tvoyu, you ducking, zajebiste, zalupa

concept ob_sexual_act   sexual acts and parts, coarsely named
arse on her, arse on that, between her thighs, between his legs with, big knockers, big tits, blow job/n,
blowie/n, blowjob/n, boner/n, boob job for, camgirl, cumming over, cup my balls, cupping my balls, dick pic/n,
dildo/n, do me over the, doggy style, doggystyle, face between her, gangbang/n, get your tits, gobble me,
great knockers, great tits, hand job/n, handjob/n, her tits, hornier, horny, huge knockers, huge tits,
jugs on her, jugs on that, lovely tits, massive tits, motorboat, motorboating, nice arse on her, nice tits,
nosh me off, only fans, onlyfans, pair of knockers, pair of tits, play with my balls, porn hub, pornhub, porno,
rack on her, rack on that, raging boner, rampant rabbit, ride him like, rub one out, sat on my face, sexting,
shagfest, sit on my face, sit on my knee naked, sits on my face, sitting on my face, sixty nine her, spank me,
spit roast her, suck me off, suck my, suck my balls, sucked off, sucking off, sucks cock, sucks dick,
sucks off, tickle my balls, tits out, titties, titty, tittyfuck, titwank me, tug off, wet dream/n

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
private, radiator, riot, roast, sir, sore, spotted, stop cock, stop tap, stopcock, swollen, tap, toilet, tracy,
turkey, turn the, turpin, uncle, van dyke, volume, weather, whittington, willow, willows

concept a_ob
a, an, being, being a, big, proper, right, some, such a, that, the, this, what a

concept i_would_ob   what the writer would do
gonna, i could, i wanna, i want to, i would, i'd, i'd happily, i'd love to, i'd so, id, let me, would

concept ob_rhyme   strong swearing in rhyme and riddle, harmless without a person it is thrown at
bar steward/n, berkshire hunt/n, c u next tuesday, c u nxt tuesday, cee you next tuesday, cunning stunt/n,
cupid stunt/n, gareth hunt/n, james blunt/n, jeremy hunt/n, merchant banker/n, mike hunt, see u next tuesday,
see you next tues, see you next tuesday

concept ob_hint   that a rude meaning is meant
anagram, and i don't mean, and i dont mean, as my dad would say, as my father would, as my grandad,
auto correct, autocorrect, backwards, capital letters, change one letter, change the first letter, cockney,
damn autocorrect, don't mean the bank, figure it out, first letter of, first letters, front ends, google it,
i am not talking about, i don't mean barclays, i don't mean the, i'm not talking about, if you catch my drift,
if you get my drift, if you know what i mean, initials, it rhymes, know what i mean, letter of each,
look it up, my old man called, my phone wrote, not a date, not about my appointment, not an appointment,
not my appointment, not talking about my, not talking about the, not the bank, not the city kind,
not the day of the week, phone changed, phone keeps changing, read it backwards, read it out loud, rearrange,
rhymes with, rhyming slang, say it fast, say it out loud, say it quickly, say it slowly, spelled backwards,
spelt backwards, spoonerism, swap the first, swap the front, swap the front ends, swap the letters,
swap them over, the initials, think about it, what my dad, what my father, what my grandad, work it out,
work that out, you know what i mean

concept ob_rhyme_word   what a hidden word is said to rhyme with
anchor, bag, bank, banker, bankers, bat, bats, bit, blunt, brick, bricks, buck, bunt, canker, cat, clock, core,
custard, ditch, door, duck, ducks, flanker, floor, front, gag, grit, grunt, hag, hammocks, hat, hick, hunt,
lock, luck, muck, mucker, mustard, nag, pit, pits, plank, plastered, pollocks, puck, punt, rich, rock,
rollocks, runt, shunt, snore, sock, stick, stunt, suck, sucker, tank, tanker, tankers, thick, tick, truck,
trucker, truckers, trucks, wit, witch

concept ob_innuendo   sly talk of sex
another button undone, any extras, arse in those, at least buy me, bend over again, bending over the,
best action i've had, blow on more than, bought me a drink first, bought me dinner first, bum in those,
button undone, buy me a drink first, buy me dinner first, childbearing hips, cracking arse, cracking bum,
cracking pair on, cuffed by, down a bit further, down her top, down that top, extra services, extras for,
fill that tunic, fill those scrubs, fills out that, fills that tunic, fills those scrubs, first man to touch,
first thing in there, first thing that's been up there, first thing up there, first time anyone's touched,
first woman to touch, fnarr, get it out for her, get it out for the, got it out for, great pair on,
handcuffed by, handle my, happily strip for, have her on that couch, have her on the couch,
have him on that couch, have him on the couch, hips on her, isn't the only thing up, kiss more than,
legs go all the way, legs on that, legs up to her, looser trews, looser trousers, lovely bum on,
lovely pair on, more than a sore finger, more than her stethoscope, more than his stethoscope,
more than my chest, more than my pulse, more than my temperature, most action i've had, most action i've seen,
most action ive had, most fun i've had lying down, most fun i've had with my, nearest i've come to,
nice bum on, nice pair on, no gown needed, not just my blood pressure, not just my pressure,
not only my blood pressure, not only my pressure, not the only thing going up, not the only thing rising,
on that couch in a heartbeat, only thing been up there, only thing rising, only thing that's been in there,
only thing that's been up there, only thing thats been up there, only thing to go up there, ooh doctor,
ooh matron, over her knee, over his knee, over my knee, peachy arse, peachy bum, phwar, phwoar, phwoarr,
phwoooar, put her gloves on slowly, put his cold hands anywhere, put his hands anywhere, put me over,
rise to the occasion, rises to the occasion, rose to the occasion, rub more than, rubber gloves on and,
show me his needle, something else rose, something else stood up, something else was up,
something else went up, standing to attention, stood to attention, strapped down by, strapped up by her,
strapped up by him, strip off for her any, strip off for him, tent in me trousers, tent in my trousers,
tied up by, tighter trousers, trouser tent, under the sheets with, undo a button, undo another button,
undress me any, up her skirt, up her tunic, up that skirt, view down her, view when she,
warm his stethoscope on my, wasn't only my pressure, wasn't the only thing that went up,
wasn't the only thing up, when he bends over, when she bends over, when she leaned over, when she leans over,
whip it out, whipped it out, wine and dine, wined and dined, wouldn't be needing the gown,
wouldn't kick her out of bed, wouldn't kick him out of bed, wouldn't need the gown, wouldn't say no to her,
wouldn't say no to him, wouldnt kick her out, wouldnt kick him out, wouldnt need the gown, yes please doctor

concept ob_erect   what stands
a semi, a stonk on, blue pill, blue pills, boner, cialis, erect, erection, erections, flagpole, got the horn,
hard on, hard ons, hardon, horn on, john thomas, little blue pill, little blue pills, little soldier, lob on,
meat and two veg, morning glory, morning wood, my old chap, my soldier, old fella, one eyed monster,
one eyed snake, percy, pitching a tent, semi on, sildenafil, stalk on, stiffie, stiffy, stonker, trouser snake,
viagra

concept ob_boast   how one brags of it
all night long, all the ladies, door to door, every door, every woman, half the street, hang a coat on,
hang a towel on, hang my coat on, hang my hat on, like a baby's arm, like a flagpole, like a rocket,
like a rolling pin, lock up your daughters, lock up your wives, missus better, missus won't,
one door at a time, raring to go, ready for action, seeing everyone, the whole road, the whole street,
the wife better, whole village, wife will be pleased, wife won't cope, wife won't know, wife's hiding,
wife's thrilled, 🍆, 💦, 😈, 😉, 😏, 😜
