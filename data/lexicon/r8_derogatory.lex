# Contempt for the practice's people: insult words, the constructions that belittle, and what holds them back.

concept dg_people   the practice's people, as commenters call them
@dg_people_only, @team


concept dg_pronoun   people pointed at
'em, ah them, em, he, he's, her, hes, him, she, she's, shes, tha, thaim, thee, them, themselves, these, they,
they're, theyre, thon, those, thou, u, ur, who, whoever, ya, ye, ye're, yeez, yer, yez, yis, yiz, yo'm, you,
you're, your, youre, yous, youse, yow, yow'm



concept dg_be   is, with and without its subject
act, acts, am, are, are a, are all, aren't, arent, be, been, being, can be, could be, has been, have been, is,
is a, isn't, isnt, just, look, looks, proper, pure, right, seem, seems, so, sound, sounds, that, was, was a,
wasn't, wasnt, well, were, were a, were all

concept dg_group   a body of them, as contempt counts it
answered by, army of, bag of, brood of, bunch a, bunch a', bunch ae, bunch o, bunch o', bunch of, bunch uv,
bundle of, cast of, circus of, cluster of, collection of, convention of, couple of, coven of, crew of,
crowd of, den of, flock of, full of, gaggle of, gang of, gathering of, herd of, hive of, house of, houseful of,
led by, load a, load ae, load o', load of, load uv, loads of, lot a, lot of, managed by, manned by, nest of,
nothing but, pack a, pack ae, pack o, pack of, pair a, pair o', pair of, parcel o, parcel of, posse of, ran by,
room full of, ruled by, run by, set of, shower a, shower ae, shower o, shower o', shower of, shower uv,
showers of, squad of, staffed by, surrounded by, swarm of, team of, tribe of, troop of, troupe of

concept dg_all   all of them, as contempt sums up
'em all, all ae them, all ae yez, all of em, all of them, all of ya, all of yer, all of yez, all of you,
all of yous, all of youse, all on em, all on yer, altogether, aw ae them, aw ae ye, aw of yous, both of em,
both of them, both of you, each and every one, every last one, every man jack, every one, every single one,
everyone in there, everyone of them, everyone of you, hale lot, half of em, half of them, half of you,
that lot, the hale lot, the lot, the lot a them, the lot ae them, the lot ae ye, the lot ae yez, the lot of em,
the lot of them, the lot of ya, the lot of ye, the lot of yer, the lot of yez, the lot of you, the lot of yous,
the lot of youse, the lot on em, the lot on yer, the pair ae them, the pair ae ye, the pair of em,
the pair of them, the pair of you, the pair of yous, the pair on em, the rest of them, the three of them,
the whole bunch, the whole crew, the whole lot, the whole pack, the whole team, them lot, these people,
this lot, those lot, to a man, to a woman, whole bloody lot, whole lot, ye lot, yer lot, you lot, you people,
yous lot, yow lot

concept dg_noun   insults for people that are hardly ever anything else
airhead/n, berk/n, blockhead/n, bonehead/n, bozo/n, bozos, buffoon/n, charlatan/n, cretin/n, dimwit/n,
dipstick/n, divvy/n, dullard/n, dumbass/n, dunderhead/n, eejit/n, fathead/n, gobshite/n, half wit/n, half wits,
halfwit/n, idiot/n, ignoramus, imbecile/n, jobsworth/n, knucklehead/n, layabout/n, moron/n, muppet/n,
nincompoop/n, nitwit/n, numbskull/n, numptie/n, numpty/n, numskull/n, nutcase/n, nutjob/n, pea brain/n,
pillock/n, plonker/n, prat/n, shirker/n, simpleton/n, skiver/n, thicko/n, tosser/n, twerp/n, twit/n,
village idiot/n, waste of skin, waste of spaces, wastes of space, wazzock/n








concept dg_noun_soft   insults for people that are something harmless elsewhere
amateur/n, amateurs, amoeba/n, ape/n, apes, baboon/n, ballbag, balloon/n, bam/n, bandit/n, basket case/n,
bat/n, bats, besom/n, big head/n, big headed, big heads, bimbo/n, bint, bints, blithering, bobo/n, bozo,
bugger, bugger/n, bully boy, bully/n, bumpkin/n, bungler, busybody, busybody/n, butcher/n, cabbage/n,
cabbagehead, chancer/n, chancers, charlatan/n, cheat/n, chimp/n, chuckle brothers, clod/n, clot/n, clown car,
clown shoes, clown/n, comedian/n, con artist/n, con men, conman, conmen, control freak/n, couch potato/n,
cow/n, coward/n, cowboy/n, cows, crabapple, creep/n, crone/n, crook/n, cuckoo/n, dead weight, dead wood,
deadbeat/n, deadhead/n, deadwood, debil, demon/n, dictator/n, dinosaur gp, dinosaur/n, dipstick/n, disgrace to,
ditherer/n, div/n, divs, dolt/n, donkey/n, donut/n, door knobs, door stop, doorknob/n, doorstop, dope/n,
doss pots, dosser/n, dough ball, doughball, doughball/n, doughnut/n, doyle, draconian, dragon/n, dragonlady,
drama queen/n, drip/n, dummy/n, dunce/n, dweeb/n, embarrassment to, empty vessel/n, failure/n, fake/n,
fat cat/n, fat cats, fiend/n, flid, fool/n, fossil/n, fraud/n, fraudster/n, freeloader/n, fruitcake/n,
galoot/n, gatekeeping trolls, get/n of a, gimp/n, git/n, gits, gnat/n, goblin/n, goon/n, gorgon/n, grouch/n,
grump/n, guard dog/n, gype, gype/n, hag/n, harpy, harpy/n, head case, headless chickens, heifer/n, hot messes,
hyena/n, hypocrite/n, imposter/n, impostor/n, incompetent/n, ingrate/n, insect/n of a, invertebrate/n, jabroni,
jackal/n, jellyfish, jerk/n, jobbie/n, joker/n, jumped up nothing, karen/n, keystone cops, know all/n,
know it all/n, lackey/n, law unto herself, law unto himself, lemming/n, liability, liar/n, lightweight/n,
loafer/n, loon/n, loser, loser/n, loud mouth, lunatic/n, madam/n, malingerer/n, mannequin/n, mare, meat head/n,
melon/n, melt/n, melter/n, misery guts, misery/n, misfit/n, mong, monkey/n, mook/n, moroon, mug/n, mugs,
mule/n, mumu, mushroom/n, narcissist/n, nazi/n, neanderthal/n, neds, nerk/n, nest of vipers, nimrod/n, ninny,
ninny/n, no mark, nobodies, nonce/n, nugget/n, nutter/n, oaf/n, oafs, ogre, ogre/n, oik, oiks, old bag,
old bags, old bat, old bats, old boot, old crab, old duffer/n, old goat, old misery, old trout, olodo,
pain in the arse, pain in the backside, pain in the neck, parasite/n, parrot/n, pigs ear, pilchard/n,
pinhead/n, plank, plank/n, plankton, pleb, pleb/n, plums, ponce/n, poser/n, potato, potato heads, potatoe/n,
pratt/n, prawn/n, prefect/n, prima donnas, psycho/n, psychopath/n, psychos, puppet/n, pushover, putz, quack/n,
quacks, radge/n, radgie/n, reject/n, roaster/n, robot/n, rocket/n, rogue/n, rottweiler/n, rotweiler/n,
scammer/n, schoolkid/n, scoundrel/n, scrounger/n, sheep, show off/n, skeleton crew of clowns, slacker,
slacker/n, slob, slob/n, sloth/n, slug/n, snail/n, snake/n, snob/n, snowflake/n, so an so/n, so and so/n,
sociopath/n, sods, spanner/n, spiv/n, sponger/n, spoon/n, statue/n, stooge/n, swot/n, tadger, tart/n, teapot/n,
thief, thieves, time waster/n, time wasters, timewaster/n, tit/n, toddler/n in uniform, tool, tool/n,
total waste, troll/n, tube/n, turkey/n, turnip/n, tyrant/n, viper, viper/n, vulture/n, wallies, wally,
waste of a wage, waste of space, waster/n, weapon/n, weasel/n, weirdo/n, wet blanket/n, wet lettuce,
wet lettuces, wet weekends, wet wipe/n, whinger/n, whopper/n, wide boy/n, wimp/n, windbag/n, window lickers,
windup merchant/n, witch/n, wizards they ain't, wolves, womble/n, worm/n, wretch/n, yob/n, yobs, zombie/n,
zomby/n, zoomer/n












concept dg_adj   contempt for a person's wits, manner or will, hardly said of things
a law unto herself, a law unto themselves, abysmal human, airheaded, arogant, arragant, arrogant, arrogent,
away wi the fairies, away with the fairies, bad mannered, bad tempered, big headed, bigheaded, blithering,
bone idle, bone lazy, boneidle, boring, bossy, brain dead, brain donors, braindead, brainless, bumbling,
cack handed, cackhanded, callous, careless gits, cauld hearted, clueless, clueless wonders, cocky,
cold hearted, coldhearted, conceited, condescending, contemptuous, cowardly, crabbit, crabby, cretinous, cruel,
daft, daft as a brush, deluded, dim, dim witted, dimwitted, disinterested, dismissive cow, ditsy, ditzy, dopey,
dopy, dour, dozy, dumb, dunderheaded, egotistical, empty headed, entitled, fat headed, feckless, fickless,
foul tempered, full of her own importance, full of hersel, full of herself, full of himself,
full of his own importance, full of itself, full of their own importance, full of theirselves,
full of themselves, full of yourselves, glaikit, gobby, gorm less, gormless, grubby little, gullible, gutless,
half baked, half soaked, half there, half witted, halfwitted, ham fisted, hard faced, hard hearted, hardfaced,
hatchet faced, heartless, high an mighty, high and mighty, highandmighty, hoity toity, horrid little, idiotic,
idle, iggerant, ignant, ignernt, ignorant, ignrant, ill mannered, illiterate, imbecilic, in cloud cuckoo land,
in la la land, incapable of thought, incompetant, incompetence personified, incompetent, incompitent,
incompotent, inept, inhuman, insolent, insufferable, jumped up, jumped-up, laaazy, lacking brains, lairy,
law unto herself, law unto themselves, laz, lazee, lazy, loathsome, mad with power, malicious, malignant,
mardy, mardy arsed, mean spirited, mindless, miserable, miserly, money grabbing, money grubbing, money hungry,
moneygrabbing, monosyllabic, morally bankrupt, moronic, muddle headed, naff at their job, narcissistic,
narrow minded, nasty, not all there, not right in the head, oafish, obnoxious, obstructive, officious,
old miserable, on another planet, only half there, out of her depth, out of his depth, out of their depth,
out of your depth, out to lunch, overbearing, overpromoted, pathetic, patronising, patronizing, petty,
pig headed, pig ignorant, pigheaded, pigignorant, pitiful, po faced, po-faced, poe faced, pofaced, pompous,
power crazed, power crazy, power hungry, power mad, power tripping, powermad, prissy, puffed up, punch drunk,
repugnant, robotic, ropey, sad little, sadistic, sanctimonious, sarky, scatterbrained, scatty, self absorbed,
self centred, self important, self righteous, self serving, selfish, shallow, shameless, sharp tongued,
shockingly thick, simple minded, slack, slapdash, slimy, slipshod, slovenly, sluggish, sly, small minded,
smarmy, smug, snarky, snarly, sneaky, sneering, sneery, snide, snidey, snippy, snobbish, snobby, snooty,
snotty, soft in the head, sour, sour faced, spineless, spiteful, spoilt, stroppy, stuck up, stuck-up, stuckup,
stupid, sulky, sullen, supercilious, surly, sycophantic, tactless, talentless, thick, thick as a brick,
thick as a plank, thick as mince, thick as muck, thick as pig muck, thick as planks, thick as two planks,
thick as two short planks, thick skulled, thickest, toffee nosed, torn faced, two faced, twofaced, twp,
uncaring, uncouth, uneducated, unfeeling, unhinged, unintelligent, unteachable, untrustworthy, up her own arse,
up her own backside, up herself, up himself, up his own arse, up his own backside, up their own arse,
up their own backsides, up their own behinds, up themselves, usefless, useles, useless, uselss, usless, vacant,
vacuous, vain, vile mannered, vindictive, wilfully thick, witless, work shy, workshy, worse than useless,
worthless, wrong in the head, wutless, yampy, yellow bellied, yusless, zero personality


concept dg_adj_strong   of these, the ones that hardly any thing is called
arrogant, bad mannered, bad to the bone, bolshie, bolshy, bone idle, bone lazy, boneidle, brain dead,
braindead, brainless, brass necked, brassnecked, callous, charmless, classless, cloth eared, clueless, cocky,
cold hearted, condescending, cowardly, cretinous, dead eyed, deluded, dim, dim witted, dimwitted, dopey, dozey,
dozy, fat arsed, feckless, foul tempered, gawping, glaikit, gobby, gormless, graceless, greedy, gumless,
gutless, half baked, half soaked, half witted, halfwitted, hard faced, heartless, high and mighty, hoity toity,
humourless, idiotic, idle, ignernt, ignorant, ill mannered, incompetant, incompetent, incompitent, incompotent,
inept, insolent, insufferable, jobsworthy, joyless, jumped up, lazy, lazy arsed, mealy mouthed, miserable,
money grabbing, moronic, mouthy, narrow minded, obnoxious, officious, overpaid, pasty faced, pathetic,
patronising, patronizing, petty, pig headed, pig ignorant, po faced, pompous, power crazed, power hungry,
power mad, rotten all the way through, rotten through and through, rotten to the core, sanctimonious, sarky,
scatterbrained, self absorbed, self centred, self important, self righteous, self serving, selfish, shameless,
shiftless, shifty, slack jawed, slimy, sly, small minded, smarmy, smug, snappy little, sneering, snide, sniffy,
snobby, snooty, snot nosed, snotty, snotty nosed, sour, sour faced, spineless, spiteful, stroppy, stuck up,
stuckup, stupid, sulky, surly, tactless, talentless, thick, thieving, toffee nosed, toffee-nosed, torn faced,
two faced, twofaced, twp, uncaring, up their own arse, up their own backsides, up themselves, useles, useless,
usless, vindictive, weaselly, witless, work shy, workshy, yampy

concept dg_adj_bare   enough alone, as a verdict on a page of the practice
absolute shower, arrogant lot, bone idle, bone idleness, boneidle, brain dead, breathtaking arrogance,
breathtaking ignorance, breathtaking stupidity, clueless, complete incompetence, complete shower,
couldn't care less attitude, couldnt care less attitude, crack a smile, fix your face, gormless,
half as bright, half as charming, half as clever, half as pleasant, half as useful, hopeless lot, idle lot,
idle shower, ignorant lot, incompetant, incompetent, inept, jumped up, jumped up little, lazy lot, lazy shower,
miserable lot, neither nowt nor summat, neither use nor ordinament, neither use nor ornament,
nether use nor ornament, no use nor ornament, pig ignorant, pleased with herself with so little,
pleased with themselves with so little, power mad, proper shower, pure arrogance, pure ignorance,
pure incompetence, pure laziness, pure spite, right shower, rotten to the core, scrape the barrel,
scraped the barrel, scraping the barrel, sheer arrogance, sheer ignorance, sheer incompetence, sheer laziness,
sheer nastiness, sheer spite, sheer stupidity, shower of so and sos, so full of themselves,
so impressed with themselves, so in love with themselves, so pleased with themselves, so up themselves,
sorry lot, sort her face out, sort their faces out, sort your face out, staggering arrogance,
staggering incompetence, state of her on, state of that manager, state of that receptionist,
state of the receptionist, state of them on, state of them receptionists, state of yous, stuck up,
the arrogance of, the brains of, the ignorance of, the stupidity, thick as champ, thick as mince,
thick as pig muck, thick as planks, thick as two short planks, total incompetence, total shower,
unbelievable arrogance, unbelievable ignorance, unbelievable stupidity, up their own backsides, up themselves,
useless lot, useless shower, utter incompetence, utter shower, what a shower, work shy, workshy,
worse than useless, yampy

concept dg_manner_noun   the person after an adjective of contempt
@dg_noun, article, article/n, bag/n, baggage, bat/n, beasts, beggar, beggars, biddy, bint, bird, blighter/n,
blighters, bloke/n, body, boot, bossy boots, brat/n, brats, buggars, bugger, buggers, bunch, bureaucrat,
bureaucrats, cat, child, chit, clerk, clerks, clown/n, cow/n, cows, creature/n, crew, crowd, desk jockey,
devil/n, doctor/n, doctors, dragon/n, face, faces, fella, fellow, female/n, gal, gatekeeper, gatekeepers,
gentleman, get, gets, girl/n, git/n, gits, goon, goons, gp, gps, heap, hen, human, individual/n, jobsworth,
jobsworths, kid, kid/n, kids, lad/n, ladies, lady, lass, lasses, lassie/n, locum/n, lot, lump/n, madam,
madam/n, man, management, manager/n, mare, mare/n, men, minx, mob, moo/n, mug, nurse/n, object/n, oik,
old woman, one/n, outfit, pair, paramedic/n, pen pusher, pen pushers, people, person, personnel, pharmacist,
physio, piece of work, rabble, receptionist/n, receptionists, secretary, shower, so an so, so and so/n, sod/n,
sods, sort/n, specimen/n, staff, team, teenager, teenagers, thing/n, toad, tribe, twerp/n, tyke, type/n, wagon,
witch/n, woman, women, wumman, wummin, young lady, young woman, youth/n


concept dg_self   the writer says it of himself
ah'm, am ah, am i, being made to feel, call me, feel, feeling, feels, felt, i, i am, i been, i feel, i felt,
i look, i must be, i was, i were, i'll be, i'm, i'm a, i'm so, im, like me, look like a, made me, made to feel,
make me, makes me, me, me being, me too, my brain, my brother, my cat, my daughter, my dog, my head, my hubby,
my husband, my husband's, my lad, my lad's, my memory, my other half, my own, my phone, my phone's, my son,
myself, of me, our kid, our lad, our lad's, silly me, us

concept dg_called   somebody was called it, or somebody said it
accuse, accused of, accusing, anybody tell you, anyone tell me, anyone tell you, are not, aren't, be called,
been called, being called, branded, call me, call people, call the staff, call them, call us, called me,
called them, called us, calling, calling people, calling staff, calling them, described as, don't call,
dont call, get called, gets called, getting called, got called, hardly, is not, isn't, labelled,
let anyone say, let anyone tell, name calling, never, no such thing as, nobody's, none of them are, nor, not,
not a, not all, people tell, refer to, referring to, said on here, said that, say they're, saying,
saying they're, says they're, stop calling, tell you, was called, were called, who said, whoever called,
whoever said



concept dg_condemn   speech against those who insult
abuse they get, abused, abusing staff, abusing the staff, all politicians, and worse for, anybody calling,
anyone calling, as a nurse, as a receptionist, asked for bank details, be kind, by election, called a,
called a dragon, called all sorts, called every name, called names, called scum, called stupid,
called the staff, called thick, called useless, calling reception, calling staff, calling the receptionists,
calling the staff, claiming to be from, claims to be from, cold caller, cold callers, cruel comments,
cut them some slack, deserve better than, deserve respect, do you kiss your mother, doing our best,
doing their best, don't deserve, dont deserve, door to door, downing street, fake text, fake texts,
general election, give them a break, give your head a wobble, going round knocking, got back in,
hang your head, hang your heads, hats off to the staff, horrible comments, how dare you, how would you like it,
hurtful, i bet you wouldn't say, i clean in, i did that job, i do reception, i do that job,
i do the front office, i work in, i worked in, i'm a nurse, i'm a receptionist, i've been called,
insulting people, insulting staff, insulting the staff, ive been called, knocking doors, knocking on doors,
leave them alone, my daughter is a receptionist, my daughter's a receptionist, my mum is a receptionist,
my wife is a receptionist, name calling, nasty comments, no need for insults, no need to be rude,
no one deserves, nobody deserves, nobody should, nobody should have to come to work, not having a go at,
not having a pop, on question time, parcel delivery text, people calling, people insulting, phishing,
please stop it, please think before, politics eh, politics for you, pretending to be from,
pretending to be the nhs, pretending to be the surgery, rogue trader, rogue traders, said on here,
say it to her face, say it to their faces, saying he's from, saying she's from, saying they're from,
says he's from, scam call, scam calls, scam going about, scam going round, scam text, scam texts, scammer,
scammers, shame on anyone, shame on whoever, shocked at some of the comments, slagging off, solidarity,
some of the comments, some of these comments, stop being so nasty, stop calling, stop having a go,
stop insulting, stop slagging, the comments on here, the prime minister, these comments,
they're doing their best, theyre doing their best, think before you type, think on before, those comments,
to the person who called, to the person who said, to whoever called, to whoever said, treat staff with respect,
used to be a receptionist, vile comments, voted him in, voted them in, walk a mile in, want your bank details,
wanted bank details, wanting bank details, was a receptionist, we do not curse, who called, whoever called,
whoever said, whoever wrote, withheld number, wouldn't say it to, you should be ashamed calling,
you wouldn't say it, your bank details

concept dg_elsewhere   other people and bodies who may be insulted here
ai receptionist, amazon, anglian water, anti vaxers, anti vaxxer, anti vaxxers, antivaxers, antivaxxers,
arriva, avanti, bank holiday traffic, bank staff at, bbc, benefits office, bin lorry, bin men, binmen,
bloke in front, blue badge cheats, boris, bowls club, boy racers, broadband, bt, builders, burglar, burglars,
bus company, bus driver, bus drivers, cabinet, capita, car drivers, car park company, caravanners, chancellor,
chap in front, chatbot, clampers, cold callers, commentators, commenter, commenters, conspiracy theorists,
council, councillor, councillors, cyclists, delivery driver, dhl, didn't turn up, dog fouling, dog mess,
dog muck, dog owners, dog walkers, dog walkers who, don't cancel, don't ring to cancel, don't show up,
don't turn up, dont cancel, dont turn up, double glazing, double parked, downing street, driver, drug dealers,
dvla, dwp, e scooters, easyjet, energy companies, energy company, energy firm, estate agent, estate agents,
euro car parks, evri, farage, fella in front, first bus, flat earthers, fly tipper, fly tippers, flytippers,
folk who don't, football, gas board, general public, government, govt, hackers, half the public, head teacher,
health secretary, highways, hmrc, home office, house of lords, in the queue in front, insurance firm, insurers,
internet trolls, jeremy hunt, joy riders, joyriders, keyboard warrior, keyboard warriors, kids on,
kids on bikes, kids on scooters, kids who, labour lot, labour party, lad on a bike, landlord, landlords,
let their dogs, letting agent, letting agents, lib dems, litter, litter bugs, litter louts, litterbugs,
litterers, lodger, lodgers, man in front, manager at our, minister, minister clowns, ministers,
missed appointments, mothers on here, mp, mps, mps expenses, my neighbour, my solicitor, network rail,
next door, nhs england, no show, no shows, not turning up, npower, openreach, other folk in, other mothers,
other patient, other patients, parents who, park like, parked across, parked in, parked on, parking eye,
parking like, parking on, parkingeye, parks across, parks on, passport office, patient in front, patients who,
people on here, people smoking, people who don't, people who don't cancel, people who don't turn up,
people who dont turn up, people who miss, people who moan, people who park, people with no masks,
pick up after, picking up after, pm, politician, politicians, prime minister, queue jumper, queue jumpers,
railway, red lion, referee, removal men, ring to cancel, roadworks, royal mail, ryanair, scam callers,
school gate, school gates, school mums, scotrail, scottish power, scroungers, selfish drivers, selfish parkers,
selfish people, selfish so and so, serco, severn trent, shoplifters, smokers outside, snp, some dads,
some mothers, some mums, some of you, some patients, south west water, southern water, spammers, stagecoach,
starmer, stock pics, supermarket, tax office, taxi driver, teenagers, thames water, the bus, the bypass,
the drivers, the hospital lost, the ministers, the police, the public nowadays, the school, the tories,
their dogs, them people who, this labour, those people who, those that don't cancel, those who don't turn up,
those who miss, ticketmaster, tiktokers, time wasters in the queue, to cancel, tories, tory, traffic lights,
train companies, train company, trolls, trump, two spaces, united utilities, universal credit, vandalised,
vandals, virgin media, water company, westminster, wheelie, white van man, white van men, whitehall,
who don't turn up, who dont turn up, who miss, who missed, who park, who parked, who parks, who scrolls,
whoever decided, whoever dumped, whoever dumps, whoever keeps, whoever keeps parking, whoever left,
whoever let their, whoever nicked, whoever parked, whoever put, whoever stole, whoever's dog, woman in front,
yobs, yorkshire water, youths, youtubers

concept dg_play   the harmless things themselves
allotment, ballet, balloons, bark, bath toys, bears, birthday, bounce, bouncy castle, box set, bus trip, cake,
cakes, cartoon, cast, cbeebies, chinese new year, christmas, church hall, circus skills, coach trip, costume,
costumes, cruise, day trip, disney, dress, dressed as, dressed up, dressing up, entertainer, escape room,
exhibition, face paint, face painting, fair, fancy dress, farm, fete, film night, fundraising, gala, garden,
grandkids, guided tour, hallowe'en, halloween, hens, hospital radio, in the window, kermit, knitted, knitting,
magician, mascot, mini break, miss piggy, movie, muppet show was, mural, museum, national trust, new year,
nursery rhyme, on netflix, on telly, on the telly, on the window, open day, panto, pantomime, parade, party,
petting, picture book, play, pottery, pumpkin, puppet, puppet show, puppets, raffle, rspca, safari park,
sightseeing, soft toy, stately home, steam train, stories, storytime, talent, talent show, teddies, teddy,
the film, theatre, theme park, toddler group, tour of, toy, toys, weekend away, year of the, zoo trip



concept dg_thing   things of a practice that are called useless without insult to anyone
alarm, answering machine, answerphone, antibiotics, app, apps, bike rack, booking system, brolly, car park,
caravan, computer, computers, cream, crutches, e consult, econsult, emails, facebook page, hearing aid,
hearing aids, inhaler, intercom, kiosk, leaflet, lines, link is, machine, machines, medicine, menu, monitor,
my email, my phone, new glasses, online form, online forms, parking, password, patches, phone is, phone line,
phone lines, phone system, pills, policy, poster, printer, process, questionnaire, queue, ramp, recording,
sat nav, scales, self check in, service is, service was, shed, site, stairlift, survey, system, systems,
tablet, tablets, that form, the chairs, the form, the forms, the idea, the jab, the letter, the lift, the link,
the service, the toilet, this form, this link, those forms, timer, toilets, umbrella, video, waiting list,
waiting lists, walking stick, web page, web site, website, wi fi, wifi, your emails, your link




concept dg_cant   is not able to
bet they couldn't, can barely, can hardly, can nae, can never, can't, can't be trusted to, can't even, cannae,
cannae even, cannot, cant, cant even, coudnt, could barely, could hardly, could not, couldent, couldn,
couldn't, couldn't even, couldna, couldnae, couldnt, couldnt even, cud not, cuddent, cudn't, cudnt, didnae,
dinnae ken how to, doesn't know how to, don't know how to, dont know how to, failed to, fails to,
hard pushed to, incapable of, kwouldn't, none of them could, not able to, not capable of, not fit to,
not one of them could, not trusted to, struggle to, struggles to, too daft to, too dim to, too stupid to,
too thick to, unable to, wadnae, widnae, widny, willnae, would be pushed to, would fail to, would lose,
would struggle to, wouldn't, wouldnae, wouldnt, wouldny, wullnae


concept dg_feat   what any fool can do
argue their way, arrange a, arrange flowers, arse in, backside in, blow out a candle, blow their own nose,
boil a kettle, boil an egg, boil water, break wind, butter a, butter a slice, butter bread, butter toast,
button their, catch a bus, catch a cold, catch cold, catch rain, change a bulb, change a light bulb,
change a lightbulb, change a plug, chew gum, chew gum and walk, climb the stairs, colour in, cook toast,
count beans, count past, count sheep, count their own, count to 10, count to 20, count to five, count to ten,
count to three, count to twenty, cut a cake, deliver a baby in a, deliver a pizza, draw a straight line,
dress themselves, drink a glass, eat an apple, fall off a log, fall over, fight sleep, fight their way,
fill a bath, fill a bucket, fill a hot water bottle, fill in a colouring, find a fish, find a hole in,
find a needle in a needle, find a polo mint, find a pulse in, find a seat in, find an elephant, find hay,
find her arse, find her own, find his arse, find his own, find it with, find its own, find sand, find snow,
find the floor, find the on switch, find the sea, find their ain, find their arse, find their arses,
find their backside, find their bum, find their feet, find their own, find their way out, find there own,
find water, find yer own, find you a seat, find your own, flush a toilet, get a drink in, get a tan in,
get arrested in, get drunk in, get laid in, get wet in, give away, give water to, guess right, handle a,
herd cats, hit a barn, hit a barn door, hit a cow, hit a cow's, hit the floor, hit the ground, hit the sea,
hit the side, hit water, hold a conversation, hold a raffle, judge a, keep a cactus, keep a fish,
keep a goldfish, keep a houseplant, keep a plant alive, keep a secret, knock the skin, know its arse,
lace their, lead a, lead ants, lick a stamp, lie straight, lift a, light a candle, light a match,
locate their own, lose a, make a brew, make a cup of tea, make beans on toast, make toast, manage a,
manage a corner shop, manage a lemonade, manage a paper round, manage a sweet shop, manage a tuck shop,
nail jelly, open a bag, open a can, open a crisp packet, open a door, open a jar, open a tin, open a window,
open an envelope, organis a, organise a, organise a kids, organise a night out, organise a p, organise a party,
organise a queue, organise a raffle, organise a tea party, organise a trip, organise an, organise anything,
organise chaos, organise her own, organise his own, organise nowt, organise owt, organise sand, organise snow,
organise the, organise their own, organise themselves, organise your own, organised a, organize a, orginise a,
orgnise a, pass a, peel a banana, peel a potato, pick their own nose, plan a, plan her own, plan his own,
plan their own, play snap, plug in, pour a pint, pour beer, pour cement, pour p, pour pee, pour piss, pour tea,
pour water, pull a cracker, punch a hole, punch her way, punch his way, punch their way, push a door,
put a lid on, put a plaster, put a stamp, put jam on, put two and two, put up a deckchair, raise a smile,
read a bus, read a calendar, read a clock, read a comic, read a map, read a thermometer, ride a bike without,
roll a, run a bath, run a bath for, run a bingo, run a booze, run a bowling, run a brothel, run a bun,
run a burger, run a burger van, run a bus, run a cake, run a cake stall, run a car boot, run a chip shop,
run a chippy, run a corner shop, run a creche, run a fete, run a hot bath, run a hotdog, run a jumble,
run a kebab, run a lemonade, run a market stall, run a menage, run a menodge, run a minodge, run a party,
run a piss up, run a pub, run a race, run a raffle, run a ruler, run a school fete, run a stall,
run a sweet shop, run a sweetie shop, run a sweetshop, run a tap, run a temperature, run a tombola,
run a tuck shop, run a whelk, run a whelk stall, run a zoo, run the bath, run the tap, run their own,
run water, sell a lifeboat, sell ice, sell sand, sell water, sharpen a pencil, sit the right way, smell gas,
spell amoxicillin, spell care, spell cat, spell compassion, spell competent, spell customer service,
spell diarrhoea, spell doctor, spell dog, spell empathy, spell gp, spell hello, spell her own name,
spell his own name, spell ibuprofen, spell ill, spell it, spell my name, spell nhs, spell paracetamol,
spell patient, spell prescription, spell receptionist, spell smith, spell sorry, spell sympathy,
spell their names, spell their own, spell their own name, spot a, start a fire, start a fire in, stick a stamp,
stir tea, strike a match, stuff a, suck on a, supply water, swim in a, take a lid off, tell a, tell the time,
tell their arse, tie a, tie her shoelaces, tie his shoelaces, tie shoe laces, tie shoelaces, tie their laces,
tie their own, tie their shoelaces, tie their shoes, tie there own, toast bread, turn a light, turn on a light,
turn on a tap, use a fork, use a spoon, use a stapler, walk and chew, walk and talk, wash a cup, water a plant,
win a, win a race, win a raffle, win an argument, wipe her own, wipe his own, wipe their arse, wipe their own,
wipe there own, wire a plug, work a, work a door, work a kettle, work a light switch, work a stapler,
work a tap, work a toaster, work out how to, write a post it, write a shopping list, write their own


concept dg_feat_bare   such feats in the plainest words, said of people
and a map, and a torch, at a wedding, bahoochie, bahookie, barn door, bath, booze up, both hands, brewery,
bucket, bun fight, bunfight, cake sale, chimps tea party, cow's arse, cow's backside, egg, empty chippy,
empty room, hole punch, in a bakery, in a barrel, in a brewery, in a brothel, in a china shop, in a chippy,
in a distillery, in a monsoon, in a pub, in a sweet shop, in a telephone box, in a vineyard, in an orchard,
jumble sale, kettle, lemonade stand, light bulb, menage, minodge, on a desert island, on a farm,
out of a paper bag, out of a wet paper bag, own arse, own arses, own backside, own backsides, own bum,
own bums, own feet, own names, own nose, own noses, p up, paper bag, paper round, piss up, piss-up, pissup,
puddle, raffle, sandcastle, sandpit, sat nav, satnav, shoelaces, sweet shop, tap, tea party, tombola,
way out of a, wet paper bag, whelk stall, wi baith hands, with a compass, with a map, with a mirror,
with a search party, with a torch, with both hands, with two hands

concept dg_not_feat   what a practice really may be unable to do
appointment, appointments, appts, baby clinic, blood, blood pressure, bloods, car, cause, clinic, clinics,
file, flu, jab, jabs, letter, lift from, lift to, lump, my file, my name, my notes, my record, my records,
notes, parking, payment, place, practice without, prescription, record, records, referral, samples, service,
session, sessions, slot, slots, space, surgery without, taxi, vein, veins

concept dg_comparison   what a useless thing is likened to
about as caring, about as friendly, about as helpful, about as much use, about as useful, about as welcome,
as approachable, as bright, as caring, as charming, as cheerful, as clever, as cold, as compassionate,
as competent, as daft, as dense, as dim, as effective, as fast, as friendly, as gormless, as handy, as helpful,
as interested, as lively, as much good, as much help, as much sense, as much use, as pleasant, as professional,
as quick, as reliable, as sharp, as slow, as soft, as subtle, as sympathetic, as thick, as use, as useful,
as usefull, as warm, as welcome, as welcoming, bout as helpful, bout as much use, bout as useful, is useful,
much use

concept dg_simile_end   a thing that a person is likened to
ashtray, ashtray on a motorbike, bag of, banana, barbed wire, bike for a fish, blancmange, block of, bowl of,
box of, brick, bricks, broom, bucket, bulldog, burst ball, bus shelter, bus stop, cactus, candle,
cardboard cutout, cat flap, cement, chair, chimp, chippy, chocolate, chocolate fireguard, chocolate teapot,
coat stand, cold, concrete, corpse, cutout, dead, door, door knob, doorknob, doorstop, eunuch, fart,
fire guard, fireguard, fish, flannel, fridge, gate, glacier, goldfish, gorilla, granite, hamster, handbrake,
hat stand, hatstand, hole, hole in the head, ice, iceberg, inflatable, jelly, kettle, ladder, lamp, lamp post,
lamppost, lawn, lead balloon, lettuce, lump, mannequin, mince, monkey, mop, motorbike, mud, mushroom, nail,
nun, one legged, one legged man, pair of, paper, parasol, parking meter, piece of, pig, plank, planks, plastic,
pope, post, pot plant, potato, pudding, puddle, rash, rock, rocking horse, rubber, sack of, sandwich,
screen door, sheep, short planks, sieve, sloth, slug, snail, snow, soup, sponge, spoon, stone, stool,
submarine, tatties, teabag, teapot, toothache, tortoise, traffic warden, trap, trapdoor, tree, turd, umbrella,
undertaker, vending machine, wall, wardrobe, wasp, waterproof, wet, wet weekend, wheelie bin, whelk, windmill,
wood, yoghurt, yogurt

concept dg_quality   what a thing is said to have more of than they do
attention span, attitude, backbone, bedside manner, bedside manners, brain, brain cells, brains, charisma,
charm, charm school, class, clue, common sense, compassion, competence, conversation, courtesy,
customer service, decency, empathy, energy, enthusiasm, feeling, heart, help, humanity, humour, idea,
intellect, intelligence, iq, joy, kindness, knowledge, life, love, luck, manners, medical knowledge,
medical training, memory, people skills, personality, professionalism, reaction time, reflexes, respect,
response, sense, sincerity, skill, social skills, soul, speed, spine, sympathy, tact, talent, training, use,
warmth, welcome, wit, work ethic

concept dg_than   than, off, from
aff, frae, from, in, off, off of, offa, out of, than, then, with

concept dg_better_animal   a creature or thing that would do better
10 year old, 2 year old, 3 year old, 4 year old, 5 year old, 6 year old, 7 year old, @dg_simile_end, ai, alexa,
answering machine, ape, baby, badger, bag of spuds, bin, blind man, budgie, cardboard cut out,
cardboard cutout, cat, chatbot, chatgpt, chatterbot, cheese plant, chicken, chihuahua, child, children,
coat stand, coin toss, corpse, cow, dead man, dog, donkey, drunk, ferret, fish tank, five year old,
four year old, garden gnome, gerbil, goat, google, grandchild, granddaughter, grandkids, grandson, great gran,
guinea pig, hand puppet, head of lettuce, hedgehog, hen, hoover, horse, house plant, houseplant, houseplants,
kid, kids, labrador, lettuce, machine, magic 8 ball, magic eight ball, monkey, monkeys, mouldy, mouse, nan,
nana, parrot, pigeon, plant, plant pot, pot plant, potted plant, primary school, rabbit, robot, roomba,
rubber plant, sack of spuds, sat nav, satnav, scarecrow, school kids, schoolchild, seven year old, siri,
six year old, sock, sock puppet, spaniel, speak your weight machine, squirrel, stuffed owl, talking clock,
talking doll, tamagotchi, tea bag, teddy, teddy bear, ten year old, three year old, toddler, toddlers,
tortoise, traffic cone, traffic light, trained chimp, trained monkey, two year old, vending machine, vet,
whippet, wooden leg, youngest, yucca


concept dg_better   would do better
an improvement, be an improvement, be more use, be more useful, been more use, been more useful, better,
diagnose, diagnosed, do the job, faster, have managed, have more sense, more helpful, more use, out think,
outsmart, outthink, outwit, quicker, run it better, run rings, spot, spotted it

concept dg_think   who do they take themselves for
act like, act lyk, acting as if, acting like, acts as if, acts like, all think, behave like, behaves like,
believes, carries on like, carry on like, carry themselves like, clearly thinks, deluded into thinking,
fancies, fancies herself, fancies herself as, fancies himself, fancies himself as, fancy themselves, fink,
fink they're, finks, finks she's, lords it like, must think, obviously thinks, reckon they're, reckons,
reckons he's, reckons she's, running it like, runs it like, runs the place like, sat there like,
sees herself as, sees himself as, sit like, sit there like, sits like, sits there like, struts about like,
struts around like, strutting around like, swanning about like, swanning around like, swans about like,
swans around like, talk like, talkin like, talks like, think, think they're, thinking, thinks, thinks he's,
thinks hes, thinks she's, thinks shes, thought he was, thought she was, tinks, treat it like, walk around like,
walks about like, walks around like

concept dg_think_what   what they take themselves for
a big shot, a doctor, a somebody, a vip, above everyone, above us, alan sugar, all powerful, almighty,
bee's knees, bees knees, better than, better than everyone, better than us, better than you, beyonce, big i am,
boris johnson, brad pitt, brain surgeon, brain surgeons, came up the lagan, celebrity, chief constable,
cleverer, consultant, consultants, dictator, dictators, doctor, doctors, dr, dr house, drs, einstein, emperor,
empress, everybody else is, everyone else is, florence nightingale, general, george clooney, god, god almighty,
god's gift, goddess, gods, gods gift, gods own, gordon ramsay, gregory house, guards at, he's it, hes god,
hes it, hitler, house md, important, invincible, james bond, judge and jury, kim kardashian, king, kings,
la di da, lady muck, lord, lord muck, lord sugar, lords of the manor, maggie thatcher, main character, majesty,
margaret thatcher, medically trained, messiah, mi5, mini gods, miss universe, miss world, monarch, mussolini,
napoleon, on love island, one of the doctors, own the, owners of, owns the, patients are a nuisance,
patients are an inconvenience, pope, president, princess, prison guard, prison guards, prison warder,
prison warders, professor, putin, queen, queens, royal family, royalty, run the country, run the nhs,
running the country, running the nhs, running the show, running the whole, runs the nhs, runs the whole,
sergeant major, she's god, she's it, sherlock, shes god, shes it, shit don't stink, simon cowell, smarter than,
smells of roses, so clever, some kind of doctor, some sort of doctor, something special, special, stalin,
stephen hawking, sun shines, superior, superstar, surgeon, surgeons, the boss of, the bosses, the sun shines,
there god, they are god, they are it, they're god, they're it, theyre god, too good, too good for,
too important, trump, untouchable, walks on water, we are a nuisance, we are all daft, we are all stupid,
we are dirt, we are scum, we come up the clyde, we're a nuisance, we're all daft, we're all thick,
we're an inconvenience, we're beneath, we're daft, we're dirt, we're scum, we're stupid, were all daft,
were all stupid, were all thick, were beneath, were daft, were dirt, were scum, world owes, world revolves






concept dg_not_think   who may rightly be thought a doctor
a doctor needs, a doctor should, a doctor would, ask a doctor, better doctor, brilliant, fantastic,
good doctor, great doctor, i reckon, i think, i think the, i thought, i'm thinking, lovely, need a doctor,
see a doctor, seen by a doctor, should see, speak to a doctor, think about, think i, think it, think that,
think the, think we, think you, thinking of, thought i, we think, wonderful

concept dg_persona   stock figures of contempt
addams family, alan partridge, alan sugar, alcatraz, andy pandy, anne robinson, annie wilkes,
are you being served, arkwright, arthur daley, attack dog/n, attila the hun, baldrick, baldricks,
barney gumble, basil brush, basil fawlty, bates motel, beavis and butthead, benny hill, bill and ben,
bill sikes, billy big, billy big boots, billy no brains, blackadder, blakey, blakey off the buses, bo selecta,
border force, border guards, bouncers, bride of frankenstein, britain's rudest, brittas empire,
buckingham palace guard, bull in a china shop, caligula, camp commandant, camp guard/n, captain darling,
captain hook, captain mainwaring, captain peacock, carry on doctor, catherine tate, cerberus,
checkpoint charlie, chief wiggum, child catcher, chimps tea party, chimps' tea party, chuckle brother,
chuckle brothers, clangers, clouseau, colditz, comedy duo, commandant, compo and clegg, computer says no,
concentration camp, count dracula, crack team, crew of the titanic, crippen, cruella, cruella de vil,
cruella de ville, cruella deville, cuckoo's nest, cybermen, dad's army, dads army, dalek/n, daleks,
darth vader, david brent, dawn of the dead, del boy, del boy and rodney, dementor/n, dementors, despicable me,
dick dastardly, dick turpin, doctor death, doctor shipman, dolores umbridge, dot cotton, dr crippen, dr death,
dr dolittle, dr doolittle, dr evil, dr frankenstein, dr jekyll, dr nick, dr no, dr pepper, dr quack,
dr shipman, dr strangelove, dracula, dumb and dumber, dumb n dumber, east germany, ebeneezer, ebenezer, eeyore,
elsa without, emmerdale extras, evil queen, evil stepmother, ewoks, father dougal, father jack, fawlty towers,
fembots, florence nightingale she, frank spencer, frankenstein, frau blucher, fred and rose, freddy krueger,
fuhrer, führer, gargoyle/n, genghis khan, geordie shore, gestapo, ghengis khan, god squad, godzilla, gollum,
gordon brittas, gordon ramsay, gremlins, grim reaper/n, grinch, guantanamo, guantanamo bay, guard dog/n,
guarding fort knox, guarding the bank of england, guarding the crown jewels, hammer horror, hannibal lecter,
harold shipman, hell's angels, her highness, her holiness, her ladyship, her majesty, her nibs,
her royal highness, herman munster, herod, herr flick, hi de hi, hi-de-hi, hilda ogden, hinge and bracket,
his highness, his lordship, his majesty, his nibs, hitler youth, homer simpson, hyacinth bucket,
i'm all right jack, ice queen/n, iggle piggle, iggle pigle, in the night garden, inbetweeners,
inspector clouseau, inspector gadget, iron lady, itchy and scratchy, ivan the terrible, jabba the hutt,
jar jar binks, jekyll and hyde, jeremy clarkson, jeremy kyle, jessie j, jobsworth central, josef mengele,
judge dredd, judge judy, judge rinder, kathy bates, katie hopkins, kevin and perry, keystone cops,
keystone kops, kim jong, kim jong un, king canute, king kong, king of the jobsworths, kommandant, kray twins,
kremlin, lady macbeth, lady muck, last of the summer wine, laurel and hardy, league of gentlemen,
let them eat cake, little britain, little dictator, little hitler, little hitlers, little miss,
little miss bossy, little miss sunshine, little napoleon, little napoleons, little tin god, little tin gods,
liz truss, lord muck, lord sugar, madame tussauds, maggie thatcher, maleficent, margaret thatcher,
marie antoinette, marvin the, mary mary, medusa, mengele, mi6, mickey mouse, mickey mouse doctors,
mickey mouse outfit, minions, miss hannigan, miss piggy, miss trunchbull, moe szyslak, morticia,
mother teresa she, mr and mrs smug, mr bean, mr blobby, mr bumble, mr bump, mr burns, mr creosote, mr freeze,
mr grumpy, mr humphries, mr lazy, mr magoo, mr slow, mr spock, mr tickle, mr tumble, mrs brown's boys,
mrs bucket, mrs danvers, mrs doyle, mrs mangel, mrs overall, mrs slocombe, mrs trunchbull, muffin the mule,
muppet show, nanny mcphee's ugly, nigel farage, night of the living, night of the living dead,
nightclub bouncer/n, noddy, noddy and big ears, nora batty, norman wisdom, north korea, nosferatu,
nurse gladys, nurse ratched, nurse ratchet, olive from on the buses, one flew over, only fools and, onslow,
oompa loompa, oompa loompas, open all hours, orcs, orville, pam ayres without, passport control, patrick star,
peggy mitchell, phoenix nights, piers morgan, pinky and perky, pol pot, praetorian guard, prison guard/n,
prison warden/n, prison warder/n, priti patel, private pike, punch and judy, queen bee, queen of hearts,
queen of mean, queen of sheba, queen of the desk, queen of the jobsworths, rab c nesbitt, rainman,
ralph wiggum, rasputin, robocop, rodney trotter, rosa klebb, rosemary west, rottweiler, rottweilers,
royston vasey, saddam, sauron, scrooge, sheriff of nottingham, shipman, shrek, sid and nancy, simon cowell,
smaug, smeagol, snape, some mothers do, sooty and sweep, spanish inquisition, spongebob, squidward,
ss officer/n, stalin, stan and ollie, statler, stepford, stepford wife, stepford wives, stormtroopers,
strangeways, suella, sweeney todd, teletubbies, tellytubbies, terminator, the adams family, the addams family,
the berlin wall, the blob, the brittas, the child catcher, the chuckle brothers, the clangers, the exorcist,
the fat controller, the gestapo, the gremlins, the grinch, the gulag, the inbetweeners, the inquisition,
the kremlin, the living dead, the mafia, the minions, the munsters, the sheriff of nottingham, the ss,
the stasi, the terminator, the thing from, the three stooges, the trunchbull, the walking dead,
the weakest link, the wicked witch, the wombles, thomas the tank, three blind mice, three stooges,
thunderbirds puppets, tin god, tin gods, tin hitler, tin pot dictator, tinpot, tinpot dictator, tommy cooper,
trigger from, trigger off, trotters independent, trumpton, trunchbull, tweedle dee, tweedle dum, tweedledee,
tweedledum, tweenies, ugly sister/n, ugly sisters, umbridge, umpa lumpas, uncle fester, uriah heep,
vicky pollard, victor meldrew, village idiots, vlad the impaler, voldemort, wacky races, wallace without,
wannabe doctor/n, wannabe doctors, waynetta, weakest link, wicked stepmother, wicked witch, wicked witches,
wile e coyote, wormwood scrubs, worzel, worzel gummidge, wurzel gummidge, zippy and bungle, zippy and george,
zombie apocalypse


concept dg_face   of the looks and airs of a face
boat, boat race, boatrace, clock, coupon, dial, expression, face, faces, fizzog, gob, kite, mug, phizog,
physog, voice

concept dg_face_like   what a sour face is likened to
a baboon, a bag of, a blind cobbler, a bulldog, a bum, a burst ball, a burst couch, a burst tomato, a busted,
a camel, a cat's bum, a clenched, a constipated, a cow's, a dog chewing, a dog's, a dropped, a farmer's,
a funeral, a horse, a kicked, a lemon, a melted wellie, a melted welly, a month of, a mule, a pig, a prune,
a rainy, a robber's dog, a shovel, a skelped, a slapped, a smacked, a squashed, a stuffed, a torn, a wasp,
a weasel chewing, a welder's bench, a well slapped, a wet mop, a wet wednesday, a wet weekend, arse, backside,
been slapped, bulldog, chewed a wasp, chewing a wasp, chewing wasps, curdle milk, lickin pish, licking pish,
licking piss, like thunder, lost a pound, lost a shilling, lost a tenner, milk bottle top, nettle, nettles,
out of a thistle, slapped arse, somebody died, someone's died, sour milk, sucked a lemon, sucking a lemon,
sucking lemons, swallowed a hornet, swallowed a wasp, that could curdle milk, that could turn milk,
that would curdle milk, that would stop a clock, that would turn milk, that'd curdle milk, that'd sour milk,
that'd stop a clock, thunder, trippin her, trippin them, tripping her, tripping them, trod in, trodden in,
turn milk, wet monday, wet wednesday, wet weekend

concept dg_personality_of   before the thing whose share they have
attention span, attitude, backbone, bedside manner, bedside manners, brain, brain power, brainpower, brains,
charisma, charm, common sense, compassion, customer service skills, emotional intelligence, emotional range,
empathy, enthusiasm, friendliness, heart, intelegence, intellect, intelligence, interpersonal skills, iq,
manner, manners, memory, morals, people skills, personalities, personality, personallity, personalty,
social skills, speed, tact, urgency, warmth, wit, work ethic


concept dg_idiom_brain   idioms for want of wit
1 brain cell, a few bricks short, a few sandwiches short, a few screws loose, a few slates loose,
a sandwich short, a screw loose, a slate loose, arse about face, arse fae their elbow, arse from elbow,
arse from her elbow, arse from his elbow, arse from its elbow, arse from their elbow, arse from their elbows,
arse from your elbow, arses from elbows, arses from their elbows, arses from there elbows, as thick as,
at the back of the queue for brains, back of the queue when, backside from elbow, backside from her elbow,
backside from his elbow, backside from their elbow, backsides from their elbows, bahookie from,
behind the door when, blow their nose, bottom from her elbow, bottom from their elbow, brain between the lot,
brain between them, brain cell, brain cells, brain on a rota, brain's day off, brains between,
brains of britain, brains were dynamite, brains were given out, brains were gunpowder, brains were handed out,
brains were taxed, bright as a, bright as a blackout, bright as mud, brightest bulb, brightest bulbs,
brightest button, brightest buttons, brightest spark, brightest sparks, brightest star, brightest tool,
bum from her elbow, bum from their elbow, bums from their elbows, butty short, can't see past the end of,
chocolate for brains, clearly share a brain, cotton wool for brains, crack of thunder, daft as a, dense as,
dim as a, dozen short, dropped as a baby, dropped on her head, dropped on his head, dropped on their head,
dropped on their heads, dumb as, dumb as a, elevator doesn't go, fell out of the stupid tree, few bricks short,
few cans short, few clowns short, few pence short, few sandwiches short, few slices short, fewer brains,
gave out brains, given a brain, giving out brains, half a brain, half a brain cell, hamster's dead,
handing brains out, handing out brains, head full of, head like a sieve, head up her arse, head up her own,
head up his arse, head up his own, head up their arse, heads full of, heads like sieves, heads up their arse,
heads up their arses, heads up their backsides, heads up their own, heed up, her rump from her,
hit with the stupid stick, if brains were, if ignorance is bliss, kens their arse, knees from her elbow,
knife and fork from, know her arse, know his arse, know one end of, know their arse, know what planet,
ladder to a bungalow, lift doesn't go, lift doesnt go, lights are on but, lights on but, lights on nobody,
loaf short, mince for brains, missed the boat on brains, missing a few, mush for brains, nae brain, nae brains,
no brain, no brains, no common sense, no one home, nobody home, not a brain, not a brain between,
not a brain cell, not a full shilling, not firing on all, not got a brain, not got two, not overly bright,
not playing with a full, not the brightest, not the full shilling, not the full ticket, not the sharpest,
not too bright, not very bright, nothing upstairs, nowt upstairs, one brain, one brain cell, one braincell,
one sandwich short, only one oar, out of her depth in a, out of his depth in a, out of their depth in a,
pair of brains, penny short, picnic short, porridge for brains, quick as a sloth, rub together,
rump from her elbow, sandwich short of, sandwiches short of, sawdust for brains, screw loose, share a brain,
share a braincell, share one brain, shares a brain, sharing a brain, sharing a braincell, sharing one brain,
sharing the brain, sharp as a beachball, sharp as a bowling ball, sharp as a marble, sharp as a spoon,
sharpest knife, sharpest knives, sharpest pencil, sharpest tool, sharpest tools, shilling short,
short of a full load, short of a load, short of a picnic, slow as a, soft as a, soup for brains,
space between her ears, space between their ears, stones short, stopped at nothing upstairs, stupid stick,
stupid tree, take turns with the brain, their rump from, thick as, thick as a, thruppence short, tile short,
tuppence short, turn with the brain, two brain cells, two braincells, two brains, two short planks,
wasn't at the front, wet behind the ears, what day it is, what day of the week, wheel's turning,
wheels turning but, which way is up, whose turn it was with the brain, whose turn with the brain,
without a brain, wool between the ears

concept dg_know_not   does not know
ain't got a clue, aint got a clue, cannae tell, clue what, clueles, cluless, couldn't diagnose, couldn't tell,
couldnt tell, didn't have a clue, didn't know, didnae ken, didnt have a clue, didnt know, dinna ken,
dinnae ken, dinnae know, disnae ken, doesn't have a clue, doesn't know, doesn't know her,
doesn't know what day, doesnae ken, doesnt have a clue, doesnt know, don't have a clue, don't know their,
dont have a clue, dont know their, dunno their, dunt know, has no clue, hasn't a clue, hasn't a notion,
hasn't a scooby, hasn't got a clue, hasn't got the foggiest, hasn't the foggiest, hasnae a clue,
hasnae a scooby, hasnt a clue, hasnt a scooby, hasnt got a clue, hasnt the foggiest, have no clue,
haven't a clue, haven't a notion, haven't a scooby, haven't got a clue, haven't the foggiest, havenae a clue,
havent a clue, havent a scooby, havent got a clue, havent the foggiest, husnae a clue, huvnae a clue,
huvnae a scooby, lack a clue, nae clue, nae idea, no clue, no clue between, no idea how to do their job,
no idea what he's doing, no idea what she's doing, no idea what they're doing, no notion, not a clue,
not a clue between, not a notion, not a scooby, not got a clue, not got a scooby, woudnt know, wouldn't know,
wouldn't recognise, wouldnae ken, wouldnt know, wouldnt recognise

concept dg_know_what   what a healer would know
a broken leg, a cold, a day's work, a days work, a patient if, a sick person, a stethoscope, a thermometer,
an emergency if, an honest day's, an illness, arse from, care if, compassion if, courtesy if,
customer service if, elbow, empathy if, good manners if, hard work if, help if, her elbow, his elbow,
honest work if, if it bit, if it came up and, if it hit, if it jumped up, if it punched, if it sat,
if it slapped, if it smacked, kindness if, manners if, medicine if, one end of, professionalism if, respect if,
sense if, sepsis if, the truth if, their elbow, urgency if, work if

concept dg_dontcare   does not care
can't be arsed, can't be bothered, cannae be arsed, cannae be bothered, cant be arsed, cant be bothered,
care more about, clearly don't care, could care less, could nae care less, couldn't be arsed,
couldn't be bothered, couldn't care, couldn't care less, couldn't give, couldnae care less, couldnae gie,
couldnae give, couldnt be arsed, couldnt be bothered, couldnt care less, couldnt give, cudnt care less,
cudnt give, didn't give, didnt care less, didnt give, dinnae care, dinnae gie, dinny care, disnae care,
doesn't care about, doesn't care less, doesn't give, doesnae care, doesnt care about, doesnt care less,
doesnt give, don't actually care, don't care about anyone, don't care about patients, don't care about people,
don't care about us, don't care less, don't care one bit, don't even care, don't give, don't give two,
don't really care, dont actually care, dont care about anyone, dont care about patients,
dont care about people, dont care about us, dont care less, dont even care, dont give, dont give two,
dont really care, give a, gives a, he doesn't care, he doesnt care, nae bothered, never cared, never gave,
no one cares, nobody cares, nobody there cares, none of them care, none of you care, not a care, not arsed,
not bothered about, not give a, not interested in, not one of them cares, not one of you cares,
obviously don't care, past caring, she doesn't care, she doesnt care, stopped caring, they dinnae care,
they don't care, they dont care, too busy to care, u don't care, u dont care, wouldn't care less,
wouldn't give, wouldnt give, you don't care, you dont care, yous dinnae care, yous don't care, yous dont care

concept dg_hoot   the little that is not given
2 hoots, a brass, a bugger, a continental, a crap, a dam, a damn, a dicky, a donkey's, a doo dah, a f, a feck,
a fig, a fk, a flyin, a flying, a fook, a frig, a fuck, a hoot, a jot, a monkey, a monkey's, a monkeys,
a rat's, a rat's backside, a rats, a rats backside, a sh, a shit, a sod, a stuff, a tinker's, a tinkers,
a toss, a tuppenny, a wank, an eff, an f, diddly, less, monkeys, one iota, rat's arse, rat's ass, rats arse,
rats ass, stuff, tuppence, tuppenny, two figs, two flying, two hoots, two hoots about, two pence, two shits

concept dg_idle_act   what idlers do at work
a biscuit, about holidays, about love island, about strictly, asos, beauty sleep, biscuits, brew, brews,
cackling, cake, candy crush, chat, chattin, chatting, chin wag, chin wagging, chinwag, coffee, coffee break,
coffee breaks, crossword, crosswords, cuppa, cuppas, daydream, daydreaming, discussing, doing bugger all,
doing her hair, doing her makeup, doing her nails, doing nothing, doing nowt, doing sod all, doing their nails,
doughnuts, drinkin tea, drinking coffee, drinking tea, eating biscuits, eating cake, facebook, faffing, fag,
fag break, fag breaks, filing her nails, filing their nails, flirting, forty winks, gabbing, gassin, gassing,
giggling, golf, gossip, gossipin, gossiping, having a brew, having a cuppa, having a good natter,
having a laugh, having a natter, her crossword, her hair, her nails, her nap, her phone, his phone, hobnobs,
jabbering, kit kat, laughing, laughing and joking, love island, lunch, lunch break, makeup, messing about,
minesweeper, nail varnish, nails, napping, natter, natterin, nattering, on her phone, on his phone,
on their phones, painting her nails, painting their nails, picking her nose, picking his, picking his nose,
picking their noses, pilates, plaiting, playing candy crush, playing golf, polishing her, polishing their,
putting her lipstick, scoffing, scoffing cake, scratching her, scratching their, scrolling, selfies, shopping,
siesta, sipping, sittin on, sitting down, sitting on her, sitting on their, skiving, sleeping, slurping,
smoking, snoozing, solitaire, staring into space, stuffing cake, stuffing her face, stuffing their faces,
sudoku, supping tea, tea, tea and biscuits, tea breaks, texting, their backsides, their bums, their crossword,
their nap, their phones, thumb twiddling, thumbs up, tiktok, tiktoks, twiddling, twiddling their thumbs,
vape break, vinted, watching, watching netflix, watching paint, whatsapp, wordle, yacking, yakking, yappin,
yapping, your biscuit, your biscuits, your break, your chat, your crossword, your cuppa, your daydream,
your game, your gossip, your holiday photos, your horoscope, your important, your kitkat, your knitting,
your lunch, your manicure, your nails, your nap, your natter, your netflix, your scrolling, your series,
your shopping, your soap, your sudoku, your tea, your wordle

concept dg_busy   before what idlers are busy with
always, between, between all, between the, between their, break from, breaks from, busy, disturb, disturbed,
disturbing, do nothing but, do nowt but, does nothing but, does nowt but, fit in, forever, happier, in between,
in the middle of, instead of, interrupt, interrupted, interrupting, intrude, more bothered about,
more concerned with, more important, more interested in, most of the day, once they've finished, only ever,
ower busy, paid for, paid to, put down, rather than, sat, sat around, sat there, sit, sit around, sit there,
sits, sitting, sitting around, sitting there, spend all day, spend half the day, spend more time,
spends all day, spends half her day, spends more time, stand about, stand around, stand there, standin,
standing around, standing there, stood, stood around, stood there, stop, tae busy, tear herself away from,
tear themselves away from, to busy, too busy, when they've finished, while you, while yow

concept dg_not_sarky   thankful or offered tea is no scorn
brought me, coffee morning, deserve, deserved, deserves, enjoy, enjoyed, for the staff, for the team, gave me,
get yourselves, hope they, hope you, i, i'm, i've, kind, lovely, macmillan, made me, my husband, my wife,
need a, needed, offered me, raised, thank, thank you, thanks, treat, treated, volunteers, we, well done,
well earned

concept dg_work_shy   what is said of the idle
allergic to picking up, busy my arse, busy my backside, clock watchers, clockwatchers, do any of them actually,
do any of you actually, do bugger all, do eff all, do naff all, do nowt all day, do sod all,
do some actual work, do they actually do, do you actually work, do you do any work, does anybody actually work,
does anyone actually work, does bugger all, does naff all, does nowt all day, does sod all, doing bugger all,
doing eff all, doing naff all, doing nowt all day, doing sod all, doing sweet fa, earn their money,
earn their wages, earn your money, earn your wages, get off her backside, get off his backside,
get off their arse, get off their arses, get off their backsides, get off their bums, get off yer arse,
get off yer backside, get off your arse, get off your arses, get off your backside, get off your backsides,
getting paid for nothing, getting paid to do nothing, god forbid anyone there, god forbid he, god forbid she,
god forbid they, god forbid you, heaven forbid she, heaven forbid they, heaven forbid you, it's called work,
its called work, more breaks than, more days off than, more holidays than, more tea breaks than,
more time off than, must be a terrible strain, must be awful having to, must be exhausting, must be hard being,
must be nice being paid, must be nice getting, must be shattering, must be so hard, must be so tiring,
must be terribly hard, not exactly rocket science, overworked my, overworked they say, paid for doing nothing,
paid for doing nowt, paid for nothing, paid for sitting, paid to do nothing, paid to sit, pull their finger,
pull their fingers, pull yer finger, pull your finger, pull your fingers, pulling their finger, put a shift in,
run off their feet my, rushed off their feet my, rushed off your feet my, sat on her arse, sat on her backside,
sat on her fat, sat on his backside, sat on their arse, sat on their arses, sat on their backside,
sat on their backsides, sat on their bum, sat on their bums, sat on their fat, sat on ther, sat on there arse,
sat on there arses, sat on thier, sat on yer arse, sat on yer arses, sat on your arse, sat on your arses,
sat on your backsides, sat on your fat, sit on their arses, sit on their backsides, sit on their fat,
sit on your arses, sit on your backsides, sits on her backside, sits on his backside, sittin on their arses,
sittin on yer arses, sitting on her backside, sitting on their arse, sitting on their arses,
sitting on their backsides, sitting on their bums, sitting on your backsides, strain herself,
strain themselves, strain yourself, strain yourselves, what are they paid for, what are we paying you for,
what do they actually do, what do they actually get paid, what do they do all day, what do we pay you for,
what do you do all day, what do you lot do, what does she do all day, you had one job


concept dg_role_down   what they are belittled as
admin, admin assistant, babysitter, barmaid, bouncer, bouncers, button pusher, button pushers, call centre,
call handler, check out girl, checkout girl, checkout girls, chemist, chemists, cleaner, clerk, clerks,
cloakroom attendant, dinner ladies, dinner lady, doorman, drug dealer, drug dealers, filing clerk, first aider,
first aiders, form filler, gatekeeper, gatekeepers, hairdresser, hairdressers, nurse, nurses, office junior,
paper shuffler, paper shufflers, pen pusher, pen pushers, phone answerer, phone answerers, phone jockey,
pill pusher, pill pushers, prescription machine, receptionist, receptionists, school leaver, school leavers,
secretarial, secretaries, secretary, secretry, shelf stacker, shelf stackers, shop asistant, shop assistant,
shop assistants, shop girl, shop girls, student, students, tea girl, tea lady, telephone operator, telephonist,
telephonists, till girl, traffic warden, traffic wardens, typing pool, typist, typists

concept dg_down   words that make them less
aldi version of, amateur, b list, bargain basement, bargain bucket, bottom of the barrel, budget, cut price,
dime store, discount, fake, glorifed, glorified, gloryfied, half arsed, half baked, half trained, imitation,
jumpd up, jumped up, jumped-up, just a glorified, kid on, kiddy on, knock off, lidl version of, low rent,
nothing but a, nothing more than a, only a, over paid, over promoted, overgrown, overpaid, overpromoted,
pound shop, poundland, poundshop, pretend, pretendy, puffed up, scraped from the bottom, second rate,
self styled, so called, so-called, socalled, temu, ten a penny, third rate, tin pot, tinpot, trumped up,
two a penny, two bit, wanna be, wannabe, wish dot com, wish version of, would be, z list

concept dg_title   what they are denied to be
a doctor, a manager, a nurse, a professional, adults, carer, carers, caring, caring profession, doctering,
doctor, doctors, dr, drs, experts, gp, gps, health professional, health professionals, healthcare professional,
healthcare professionals, management, manager, managers, medic, medical people, medical professional,
medical professionals, medical staff, nurse, nurses, paramedic, pharmacist, physician, practitioner,
practitioners, professional, professionals, proper doctor, receptionist, receptionists, team

concept dg_source   where such people are got
a beano, a bin, a box of, a box of frosties, a bus stop, a car boot sale, a catalogue, a cereal packet,
a christmas, a christmas cracker, a circus, a comic, a cornflake packet, a cornflakes packet, a cracker,
a cracker box, a facebook quiz, a fairground, a flat pack, a joke shop, a jumble sale, a kennels, a kinder,
a litter tray, a lost property box, a lucky bag, a lucky dip, a mcdonalds, a packet of, a phone box, a printer,
a puppy farm, a raffle, a scratch card, a scratchcard, a skip, a skip fire, a tombola, a vending machine,
a zoo, aldi, alton towers, amazon, argos, b and m, back of a cereal, back of a van, back of the sofa,
bargain bin, bargain bucket, barnum, battersea, bingo, blackpool, bottom of the barrel, brown bin, butlins,
buzzfeed, car boot, cash converters, cereal box, cereal packet, charity bin, charity shop, christmas cracker,
circus, clearance, clearance rail, clothes bank, clown college, clown school, cornflake box, cornflake packet,
cornflakes box, cornflakes packet, cracker, crackerjack, dog pound, dogs home, down the back of a sofa,
down the back of the sofa, duolingo, ebay, exchange and mart, facebook marketplace, found outside, freecycle,
google university, grattan, greggs, gumtree, happy meal, haribo, hogwarts, home bargains, hook a duck, iceland,
ideal world, ikea, insta, instagram, jeremy kyle, job centre, jobcentre, joke shop, jumble, jumble sale,
kinder egg, kinder eggs, landfill, legoland, lidl, littlewoods, loot, lost property, lucky bag, mail order,
mcdonalds, middle aisle, middle of aldi, middle of lidl, narnia, off the street, off the streets, oxfam,
packet of crisps, pontins, pound shop, poundland, primark, q v c, qvc, recycling bin, recycling centre,
reduced aisle, reduced section, rescue centre, rspca, scrap heap, scrapheap, scratchcard, sesame street, shein,
skip, specsavers failures, spoons, supermarket, temu, the argos catalogue, the back of a lorry, the back pages,
the barrel, the beano, the bin, the bus stop, the circus, the council tip, the dole queue, the dregs, the dump,
the fairground, the free ads, the hook a duck, the job lot, the jungle, the kennels, the lost property,
the lottery, the middle of lidl, the muppet show, the pound shop, the pub, the side of the road, the skip,
the small ads, the street, the tip, the tombola, the zoo, tictok, tiktok, tombola, udemy, under a bridge,
university of life, vinted, weetabix packet, wetherspoons, wikipedia, wish, wish dot com, wotsits,
yellow sticker, youtube, zoo

concept dg_get_from   how such people are got
are they found, assembled from, bogof at, borrowed from, bought, bought in bulk, bought on, built by,
came free with, came from, certificate from, come free with, come from, comes free with, cut out of,
degree from, dig up, diploma from, downloaded from, downloaded off, dragged, dragged from, dragged in from,
dragged in off, dug up, employ from, escaped, escaped from, escapees, escapees from, fell off, find her,
find her in, find him, find staff, find that, find them, find them in, find these, find this lot,
find your doctors, find your staff, finding, found her in, found him in, found in, found outside,
found them in, free inside, free with, get em, get her badge, get her degree, get her licence, get his badge,
get his degree, get his licence, get off, get the job from, get their badges, get their degrees,
get their staff, get their training, get them, get them from, get there, get these, get trained or,
get your staff, getting, got her, got her badge, got her certificate, got her degree, got her from,
got her medical, got her qualifications, got him from, got his, got his badge, got his degree, got his licence,
got his medical, got his qualifications, got off, got the job from, got their degrees,
got their qualifications, got their training, got them from, graduated from, hatched at, hire, hired, hiring,
just found, knocked off at, let loose from, let out of, licence from, made in, medical degree from,
missing from, on loan from, on special offer at, ordered from, ordered off, picked her up, picked him up,
picked them up, picked up, picked up off, plucked from, plucked off, printed off, qualification from,
qualifications from, ran away from, recruit, recruited, recruiting, reduced at, rejects from, run away from,
scrape, scraped, scraping, sent away for, studied at, taught by, tore off, torn off, train at, trained at,
trained by, trained or, training from, two for one at, won at, won her, won her badge, won his, won his badge,
won in, won it, won on, won their, won them

concept dg_training   the sarcastic question of where they learn it
a course in manners, a level in being, ability to be rude, academy of, attitude transplant,
awards for rudeness, born like that, born rude, born that way, brain bypass, brain transplant, broom up her,
broom up his, bunked off, carrot up, charisma bypass, charm bypass, charm school, charm transplant,
compassion bypass, course in being, course on being, courses in being, courses on how to be,
customer service course, degree in being, degree in rudeness, degrees in rudeness, diploma in rudeness,
do they teach you, empathy bypass, essential criteria, exam in rudeness, failed his exams, failed medical,
gcse in being, gcse in rudeness, gold medal for rudeness, gold medal in, grumpy pills, heart transplant needed,
humanity bypass, humour transplant, in the job description, in the job spec, in your job description,
interview question, is rudeness, is there a course, job interview, job requirement, lazy pills,
lesson in manners, lessons in manners, manners bypass, manners course, masters in rudeness, medal for rudeness,
missed the day, missed the lecture on, missed the lesson on, must be rude, must have missed the,
new personality, no brain required, no brains required, no empathy required, no experience necessary,
no manners required, off sick the day, olympic gold in, olympics for rudeness, on the job description,
part of the interview, part of the job description, part of the training, part of their training,
part of your training, pass an exam in, passed her exams by, passed his exams by, person specification,
personality bypass, personality transplant, phd in being, phd in rudeness, poker up her, pole up her,
pole up his, qualification for the job, requirement for the job, requirement of the job, rude pills,
rudeness an essential, school of hard knocks, school of rudeness, send you on a course, sense of humour bypass,
skipped the, slept through med, slept through medical, slept through school, slept through training,
slow day in hell, smile surgically, soul removed, stick up her, stick up his, stick up their, stupid pills,
train them to be, train you up, trained as a butcher, trained at a butcher, trained at an abattoir,
trained in an abattoir, trained to be, university of rudeness, wagged off

concept dg_unfit   for nothing and nowhere
a factory reset, allowed near a phone, allowed near patients, allowed near people, allowed near the public,
allowed out, back in her box, back in his box, back in its box, back in the box, bin the lot, bog off,
cards and go, chained up, change career, change careers, cleaning toilets, collect your cards,
couldn't get a job, couldnt get a job, day job, dealing with people, dealing with the public, different career,
do us all a favour, doesn't deserve a job, doesnt deserve a job, don't deserve a job, don't deserve a penny,
don't deserve to be paid, dont deserve a penny, dont deserve to be paid, exchanged, factory reset,
find a new job, find another job, find yourself another job, fire the lot, fire them all, fit for nothing,
fit for the bin, fit for the knackers, fit to be a doctor, fit to be a nurse, fit to call, fit to clean,
fit to lick, fit to polish, fit to practice, fit to practise, fit to run, fit to serve, fit to shine,
fit to treat, fit to wear, fit to work, flip burgers, flippin burgers, flipping burgers, get a different job,
get a new job, get a proper job, get a real job, get another job, get rid of her, get rid of him,
get rid of that, get rid of the, get rid of the lot, get rid of them, get shot of, gie her her jotters,
good fer nothing, good for nothing, good for nowt, good riddance, hang up his stethoscope,
hang up your stethoscope, in a box with some straw, in a museum, in a real job, in a skip, in charge of a,
in charge of scissors, in the bin, in the private sector, in the real world, in the skip, in the wrong job,
in the wrong profession, jack it in, jog on, jotters, kept away from patients, kept away from people,
kept away from the public, kept in a box, kept in a cage, kept in a cupboard, kept in the cupboard,
kept on a lead, kept out of sight, left in charge, left unsupervised, let out, let out on her own,
let out on their own, licence to breathe, lost her vocation, missed her vocation, missed his vocation,
missed their vocation, muzzled, near a human, near a keyboard, near a patient, near a phone,
near anything sharp, near human beings, near patients, near people, near scissors, near sharp objects,
near sick people, near the public, need a career change, need sacking, need striking off,
needs a career change, needs sackin, needs sacking, needs striking off, no business being,
no one else would employ, no right to call, nobody else would employ, nobody else would have, not worth the,
nowhere else would have, on a lead, on a leash, on a short lead, on the scrap heap, on the scrapheap,
only job they could get, out on their own, out unaccompanied, out unsupervised, out without a carer, p45, p45s,
pack it in, part exchanged, private sector would, put out to grass, put out to pasture, rebooting, refunded,
retrain as, returned to sender, returned to the shop, sack em, sack her, sack him, sack the lot,
sack the manager, sack the receptionist, sack the receptionists, sack them, sack your receptionists,
sharp objects, should be sacked, should of been sacked, shouldn't be a doctor, shouldn't be a nurse,
shouldn't be allowed near, shouldn't be in charge of, shouldn't be in that job, shouldn't be in the job,
shouldn't be in this job, shouldn't be let loose, shouldn't be let near, shouldn't be working,
shouldn't have a job, shouldnt be allowed near, shouldnt be in that job, shouldnt be in the job,
shouldnt be let loose, shouldnt be let near, shouldnt be working with, shouldnt have a job, shud be sacked,
shut it down and, sold for parts, stack shelves, stacking shelves, stacking the shelves, struck off,
suited to stacking, swapped for, sweep floors, sweeping floors, sweeping the streets, switched off and on,
taken back to the shop, tied up outside, traded in, try a different career, turned off and on,
turning off and on, unemployable, want sacking, want striking off, wants sackin, wants sacking,
wants striking off, with a pen, with some straw, work with animals, work with people, work with the public,
worth a wage, worth the wages, wouldn't get a job, wouldn't last 5 minutes, wouldn't last a day,
wouldn't last five minutes, wouldnt get a job, wouldnt last 5 minutes, wouldnt last a day,
wouldnt last five minutes, wrong career, wrong job, wrong line of work, wrong profession

concept dg_creature_trust   what one would not entrust them with
a barge pole, a biro, a budgie, a cactus, a cat, a colouring book, a dead, a dog, a dug, a ferret, a gerbil,
a goldfish, a guinea pig, a hamster, a hangnail, a house plant, a houseplant, a lettuce, a pair of scissors,
a pencil, a plant, a plaster, a potato, a rabbit, a rat, a sandwich, a sick budgie, a sick dog, a splinter,
a spoon, a stapler, a stuffed, a teabag, a teddy, a tortoise, an ant, animal, animals, any animal, cat, dog,
goldfish, hamster, ma cat, ma dug, me cat, me dog, my budgie, my cactus, my car, my cat, my cats, my dog,
my dogs, my ferret, my ferrets, my gerbil, my goldfish, my guinea pig, my hamster, my horse, my houseplant,
my lawn, my pet, my pigs, my rabbit, my shopping, my teddy, my tortoise, my whippet, my worst enemy, our cat,
our dog, our hamster, pigs, safety scissors, scissors, sharp objects, the cat, the dog, the goldfish,
the kettle, the whippet, wor dog

concept dg_trust   would not trust
better off at the vet, better off seeing a vet, better off with a vet, leave in charge of, let anywhere near,
let her near, let her treat, let him near, let him treat, let loose on, let near, let them loose on,
let them near, let them treat, never let, never trust, not let, not trust, put in charge of, rather see a vet,
rather take, rather trust, trust any of them with, trust any of you with, trust em with, trust her with,
trust him with, trust that lot with, trust them with, trust this lot with, trust you lot with, trust you with,
trust yous with, wadnae let, widnae let, widnae trust, widny let, wouldn't leave, wouldn't let, wouldn't send,
wouldn't take, wouldn't trust, wouldnae let, wouldnae trust, wouldnt leave, wouldnt let, wouldnt send,
wouldnt take, wouldnt trust, wouldny let, wudnt let, wudnt trust


concept dg_treat   how we are looked at
a bit of power, airs and graces, as if i was something, as if i were something, as though i was something,
as though i'd, bit of power, bottom of her shoe, bottom of his shoe, bottom of their shoe, bottom of your shoe,
delusions of, delusions ov, doesn't stink, doesnt stink, don't stink, dont stink, down her nose, down his nose,
down on everyone, down on me, down on patients, down on people, down on us, down on you, down their nose,
down their noses, down there nose, down there noses, down yer nose, down your nose, down your noses,
drunk on power, drunk with power, ego bigger, ego the size, egos bigger, egos the size, enjoy saying no,
enjoys saying no, fave word is no, favourite word is no, get a kick out of, get their kicks,
gets a kick out of, gets her kicks, gets his kicks, gets off on, god complex, god syndrome, gone to her head,
gone to his head, gone to their head, gone to their heads, gone to your heads, head the size, heads the size,
high horse, ideas above, in love with herself, in love with himself, like i was something, like i'm something,
like im something, like something he, like something on, like something she, like something stuck,
like something the cat, like something they, like something you stepped, like ur something,
like you were something, like you're something, like your something, little empire, little empires,
little kingdom, little kingdoms, little man syndrome, lord it over, lording it, lording it over, lords it,
love saying no, love themselves, loves herself, loves himself, loves saying no, loves telling people no,
loves to say no, main character energy, main character syndrome, napoleon complex, napoleon syndrome,
nose in the air, nose up in the air, noses in the air, on her high horse, on his high horse,
on their high horse, on their high horses, on your high horse, only word she knows is no, own little world,
poo doesn't stink, power complex, power goes to, power gone to, power trip, power trips, power went to,
power's gone to, powers gone to, rule the roost, rules the roost, ruling the roost, scraped off her shoe,
scraped off their shoe, sh1t don't stink, short man syndrome, small dog energy, small man syndrome,
sole of her shoe, superiority complex, think their shit, thinks her shit, went to her head, went to his head


concept dg_medal   mock prizes
a badge, a biscuit, a blue peter badge, a bonus, a bouquet, a brass band, a bravery award, a bun, a bun for,
a cbe, a certificate, a clap, a damehood, a gold star, a knighthood, a lollipop, a lolly, a medal, a parade,
a pat on the back, a pay rise, a plaque, a prize, a ribbon, a rosette, a round of applause, a statue,
a sticker, a sticker for, a trophy, an award, an mbe, an obe, an oscar, award for customer service,
best in show, blue plaque, bravery award, cbe, crufts, customer service award, doctor of the year,
employee of the month, employee of the week, employee of the year, five star service, gold star,
gp of the year, have a biscuit, honours list, mbe, medal, new year honours, nobel prize, nurse of the year,
obe, open top bus, practice of the year, receptionist of the month, receptionist of the year,
round of applause, slow clap, slow handclap, staff of the year, statue, surgery of the year, team of the month,
team of the year

concept dg_only_took   how slow or how seldom
at the third attempt, finally managed, for actually, for answering, for being so, for being the,
for doing her job, for doing his job, for doing their job, for doing your job, for eventually, for finding,
for ignoring, for incompetence, for laziness, for least, for losing, for managing, for misery,
for most miserable, for once, for picking up, for remembering, for rudeness, for sitting, for slowest,
for spelling, for the laziest, for the rudest, for the slowest, for the worst, for turning up, for uselessness,
for worst, managed to, not once, not one of, only 3, only fifty, only forty, only four, only three, only took,
only took her, only took him, only took them, only took you, only twice

concept dg_bless   pity that mocks
bless, bless 'em, bless em, bless her, bless him, bless his, bless their, bless them, bless you,
does her best but, god help us, god love, god love em, god love her, god love him, god love them, he tries,
heart of gold but, lovely lass but, nice enough but, poor dear, poor dears, poor lamb, poor little, poor love,
poor soul, poor things, she tries, sweet girl but, they try, trying her best but

concept dg_bless_but   what the pity leads up to
a pity, a shame, above her pay, above his pay, above their pay, all he's got, all she's got, all there,
all they've got, alphabet, alphabetical, answer the phone, answering the phone, arse from, best is not,
best isn't, best isnt, best with, big words, brain, brains, bright, brightest, button, buttons, can't, cant,
clever, clue, clueless, computer, confused, couldn't, count, counting, difficult, dim, dozy, forget, forgets,
forgetting, forgot, forgotten, full shilling, full ticket, hard work, hasn't, hasnt, head, hopeless,
is what it is, isn't much, isnt much, it shows, letters, lift the phone, lifting a finger, lights, limited,
limits, little brain, little brains, little head, little heads, little mind, little minds, long words, lose,
loses, losing, lost, managed to, mistake, nobody home, not cut out, not enough, not much, not the, not up to,
not up to it, numbers, on a good day, one thing at a time, only a pity, only thing is, out of her depth,
out of his depth, out of their depth, overwhelmed, overworked, pick up a phone, pick up the phone, pity, quick,
quickest, read, reading, remember, sadly, shame, sharp, sharpest, simple, slow, spell, strain, sums, tax,
taxing, technology, tell, the keyboard, the mouse, thick, three syllables, tick, too many, too much, tools he,
two things at once, unfortunately, upstairs, very limited, what god gave, what god left, what it is,
wish it was better, with what he's got, with what she's got, with what they've got, wouldn't, writing, wrong,
wrong job

concept dg_emoji   emoji of contempt
🐀, 🐁, 🐂, 🐄, 🐉, 🐌, 🐍, 🐑, 🐒, 🐔, 🐕, 🐖, 🐛, 🐜, 🐮, 🐲, 🐴, 🐵,
🐷, 🐽, 👹, 👺, 👿, 💩, 🖕, 🗑, 😈, 🙊, 🤡, 🤮, 🥔, 🦥, 🦧, 🦨, 🧌, 🧙,
🧟, 🪨, 🪱, 🪳, 🫏

concept dg_emoji_sure   emoji that is contempt wherever it stands beside a person
🤡, 🧌







concept dg_sit_desk   the seat that marks a team member
behind that counter, behind that desk, behind that glass, behind the counter, behind the desk,
behind the glass, behind the perspex, behind the screen, counter, desk, front desk, glass, hatch, lanyard,
phones, reception, window



concept dg_worst   the worst of its kind
coldest, dimmest, dozeiest, dumbest, grumpiest, idlest, ignorantest, laziest, meanest, moodiest, most arrogant,
most clueless, most condescending, most dismissive, most gormless, most heartless, most ignorant,
most ill mannered, most incompetent, most inept, most insufferable, most miserable, most obnoxious,
most obstructive, most officious, most pathetic, most patronising, most pig ignorant, most pompous, most sour,
most stupid, most surly, most uncaring, most unfriendly, most unhelpful, most unpleasant, most unprofessional,
most useless, most vindictive, nastiest, nosiest, rudest, rudist, slowest, smuggest, snootiest, snottiest,
sourest, stroppiest, stupidest, surliest, thickest, vilest

concept dg_worst_who
bunch, creature, creatures, desk staff, doctor, doctors, excuse for, girls, gp, gps, human, human being,
individual, ladies, lady, lot, man, manager, men, nurse, nurses, paramedic, people, person, pharmacist,
reception, reception staff, receptionist, receptionists, shower, staff, team, woman, women

concept dg_excuse   a poor one of its kind
a disgrace to, an insult to, apology for, disgrace as a, disgrace to, embarrassment to, excuse for,
excuse of a, insult to, joke as a, joke of a, makes a mockery of, no credit to, parody of a,
pathetic excuse for, poor excuse for, poor imitation of, pretence of a, sad excuse for, shame to,
sorry excuse for, useless as a, waste of a

concept dg_excuse_of
caring profession, doctor, doctors, gp, health professional, hippocratic, human, human being, human beings,
man, management, manager, managers, medicine, nurse, nurses, nursing, oath, person, practice manager,
profession, receptionist, receptionists, staff, team, the job, the medical profession, the nhs, the profession,
the uniform, their profession, uniform, woman, women, your profession

concept dg_threat_team   contempt for the place by way of its people
amateur hour, amateur night, animals running the zoo, asleep at the wheel, asylum, blind leading the blind,
bring back the circus, car crash of a team, chaos theory, children in charge, chimps tea party,
chocolate soldiers, circus, clown car, clown show, clownshow, comedy of errors, freak show, freakshow,
headless chickens, headless chooks, inmates, kids in charge, lunatics, monkeys are running, monkeys running,
nobody at the wheel, organ grinder, rats leading, running the asylum, send in the clowns, sh1tshow,
tail wagging the dog, taken over the asylum, the circus has, the circus is in, three ring circus, zoo keeper

concept dg_lost   the village, the plough
a village has lost, a village is missing, a village somewhere, lost its idiot, lost its village,
lost their idiot, missing its idiot, missing their idiot, short of an idiot, some village, somewhere a village,
village missing, village that has lost, wants its idiot

concept dg_skewer   set phrases of contempt for people
a bit special, a boot up the, a degree wasted, a kick up the arse, a kick up the backside, all fur coat,
all gong and no dinner, all mouth, all mouth and no trousers, all mouth and trousers, all mouth no trousers,
all talk and no trousers, all talk no action, all talk no trousers, all the bedside manner of,
all the charisma of, all the charm of, all the compassion of, all the empathy of, all the enthusiasm of,
all the gear and no idea, all the gear no idea, all the grace of, all the personality of, all the speed of,
all the subtlety of, all the sympathy of, all the tact of, all the urgency of, all the warmth of, an iq test,
as much backbone as, asylum being run by, attention span of a, attitude problem, bedside manner of a,
beneath contempt, born awkward, born miserable, born without a, bottom of the barrel, brain to match,
brains in their backsides, brains in their feet, brains of a, charisma of a, charm of a, cheek of her,
chip on each, chip on her shoulder, chip on his shoulder, chips on both, chips on their shoulders,
chocolate teapots, compassion of a, could start a fight in an empty, couldn't get a job, couldnt get a job,
cow looking over a gate, cut from the same useless, dead behind the eyes, dead from the neck up,
delusions of grandeur, dregs of, empathy of a, eyes too close, flush twice, gets on my wick, give me strength,
gob on a stick, gob open, gobs on sticks, gobs open, god complex, got a face on, got a gob on,
got a mouth on her, got on my wick, had a go at me for breathing, had the audacity to, had the cheek to,
had the nerve to, has the audacity to, has the cheek to, has the nerve to, hasn't got the brains,
heads banging together, heads knocking together, height of incompetence, how do these people,
how do they sleep, how do you people sleep, how do you sleep at night, i've met nicer, i've seen more life,
if you can call her, if you can call him, if you can call them, if you could call, in a coma, inmates,
intelligence of a, iq of a, iq test, it's like talking to a brick wall, its like talking to a brick wall,
ive met nicer, ive seen more life, lift doesn't go to the top, lift doesnt go to the top, lights are on,
like a stuffed dummy, like talking to a brick, like talking to a door, like talking to a plank,
like talking to a wall, like talking to the wall, lost the plot, lost the will to work, lunatics running the,
made of wood, main character syndrome, manners of a, mickey mouse doctors, mind of a, monkeys running the,
more faces than, more front than, mouth like a, mouth open like, mouths open like, muck for brains,
my arse is smarter, napoleon complex, need a kick up the, need a rocket up, need bringing down a peg,
need their heads examining, need their heads testing, needs a kick up the, needs a rocket up,
needs a slap of reality, needs her head examining, needs her head testing, needs his head examining,
needs taking down a peg, neither use nor ornament, no use nor, no use to man, no working brain, nor ornament,
nor use nor, not one working brain, not worth a light, not worth tuppence, nothing between the ears,
nothing between their ears, nowt between the ears, nowt so queer as, oil painting, old school dragons,
one working brain, only happy when, over promoted, paid by the frown, paid by the no, paid by the sigh,
paid per frown, paid per sigh, people skills of a, personality of a, peter principle, piece a work,
piece of work, pieces of work, poker from her backside, poker from his backside, poker up her, poker up his,
power complex, promoted above, promoted beyond, pure joke, pure mince, pure moist, pure poison,
put the miserable in, put the rude in, put the thick in, rabble, resting bitch face, riff raff,
right little madam, right madam, right pair, right piece of work, sat like a stuffed, sat there like a,
sense of urgency of a, ship of fools, silly old trout, sits there like a, stand there like a,
stands there like a, steam aff their, steam off her, steam off their, stick up her, stick up his,
stick up their, stood there like a, stuffed shirt, stuffed shirts, superiority complex, taking down a peg,
talk down, talk to people like, talk to the hand, talk to you like you're stupid,
talk to you like you're thick, talk to you like your stupid, talked down, talks down, talks to people like,
talks to you like you're stupid, talks to you like you're thick, talks to you like your thick,
the attention span of a, the backbone of a, the bedside manner of a, the brain of a, the brains of a,
the charisma of a, the charm of a, the compassion of a, the customer service skills of a, the elevator,
the empathy of a, the intellect of a, the intelligence of a, the iq of a, the lights are on, the manners of a,
the memory of a, the mentality of, the morals of a, the people skills of a, the personality of a,
the sincerity of a, the social skills of a, the speed of a, the spine of a, the tact of a, the urgency of a,
the warmth of a, the wit of a, the work ethic of a, thinks the world, to big for her boots,
to big for his boots, to big for their boots, too big for her boots, too big for his boots,
too big for their boots, too big for yer boots, too big for your boots, two short planks, unemployable,
unemployable anywhere, up its own, use as a, use as tits, use no ornament, use nor ornament, useful as a,
usefull as a, useless as, useless as a, vet would be better, voice like a, wake them up, wake up and,
walks like she's got, want a kick up the, want bringing down a peg, want their heads knocking,
wants a kick up the, wants a rocket up, wants bringing down a peg, wants her head testing, warmth of a,
waste of a, waste of a degree, waste of air, waste of carbon, waste of good oxygen, waste of oxygen,
waste of skin, waste of taxpayers, wheel's spinning, who's running the show, whos running the show,
with a face on, with all the charm of, with all the warmth of, woke up from their nap, woken up from their nap,
work ethic of a, wouldn't employ, wouldn't get a job, wouldn't give them the time, wouldn't say boo,
wouldnt give you the steam







concept dg_people_only   the practice's people in looser words
admin lot, all of them, answer the phones, answering phones, answering the phone, answering the phones,
answers the phone, at reception, at that desk, at that place, at that surgery, at the desk, at the docs,
at this place, at this surgery, at your surgery, behind that counter, behind that desk, behind that glass,
behind that hatch, behind that screen, behind the counter, behind the desk, behind the glass,
behind the perspex, behind the screen, bird on the desk, bird on the phone, bloke in charge, bloke on the desk,
call handler/n, cleaner/n, counsellor/n, dentist lot, desk jockeys, dispensary, dispenser/n, down there,
employed there, fella in charge, front line, gaffer, gaffers, geezer in charge, girl on the desk,
girl on the phone, girls on the desk, girls on the phone, girls on the phones, in charge, in that office,
in that place, in that surgery, in the back office, in the office, in there, in this place, in this surgery,
in your surgery, lad on the desk, ladies on the phone, ladies on the phones, lady in charge, lady on the desk,
lady on the phone, lass on the desk, lass on the phone, lasses on the desk, lasses on the phones,
man on the desk, manager, manageress, managers, men on the desk, nursey, nursing staff, office staff,
on reception, on that desk, on that front desk, on the front desk, on the phone there, on them phones,
on those phones, on your desk, on your phones, on your reception, pen pusher/n, powers that be, quack/n,
running that place, running the place, running this gaff, running this place, runs that place, runs the place,
runs this gaff, runs this place, sawbones, social prescriber/n, that runs this, that work there,
that works there, the boss, the bosses, the desk staff, the people on the phone, them at the top, they employ,
those in charge, those on reception, those on the desk, top brass, triage, up there, what runs, who runs,
who work there, whoever employs, whoever is in charge, whoever runs, whoever's in charge, wifie on the phone,
woman at the desk, woman in charge, woman on the desk, women on the desk, women on the phones, work here,
working there, works here, wumman on the desk, you employ, you guys, you've employed, young doctor, your boss,
your doctors, your girls, your ladies, your manager, your nurses, your receptionist, your receptionists




concept dg_outside   other organisations, in no doubt
111 service, a and e, aldi, ambulance service, ambulance trust, anne e, another practice, another surgery,
asda, at boots, boots chemist, boots pharmacy, care home, casualty, chemist, council, dental practice, dentist,
dentists, general hospital, hospital, hospitals, in boots, infirmary, jimmys, job centre, jobcentre,
last practice, lloyds, my boss, my landlord, my old boss, my work, nhs 111, old practice, optician/n,
other practice, other surgery, our last surgery, our office, our old surgery, our place, out of hours,
pharmacies, pharmacy, previous practice, previous surgery, rang 111, royal infirmary, specsavers, superdrug,
tesco, the general, the royal, walk in centre



concept dg_odd   things and creatures that people are likened to in mockery
a robot, aardvark/n, abacus, accountant/n, airport security, alcatraz/n, amateur/n, amoeba/n,
answering machine, ape/n, armadillo/n, army sergeant, ashtray/n, asylum/n, bacon slicer, badger/n,
bag of chips, bag of frozen peas, bag of spanners, bailiff/n, balloon/n, banana skin, barbed wire, barn door,
barn owl, battery/n, beached whale, beached/n, bear with a sore, bed of nails, bee in a, beggar/n, beggars,
bin bag, bin man, bin men, bin/n, blancmange/n, blocked drain, blunt knife, boiled egg, bookend/n,
border guard, bouncer/n, bowl of cold, box of frogs, box of rocks, brick wall, brick/n, bricks, broken clock,
broken lift, broken toaster, brush/n, bucket/n, budgie/n, bull in a, bulldozer/n, bullfrog/n, bum note,
burnt toast, bus driver/n, bus shelter, bus stop, bus timetable, butcher/n, butchers, cab driver/n, cabbage/n,
cactus, call centre, camp commandant, cardboard box, cardboard/n, carpet/n, carrot/n, cashpoint/n, cat's bum,
cattle market, cattle/n, cement/n, chess piece, chewing gum, chicken/n, chickens, chimpanzee/n, chimps,
chip pan, chipolata/n, chocolate/n, colander/n, cold chips, cold custard, cold porridge, cold rice pudding,
cold soup, cold tea, coma/n, concrete/n, coroner/n, corpse/n, courtroom/n, cow/n, cowpat/n, crab/n, criminal/n,
criminals, crocodile/n, cuckoo clock, cushion/n, custard/n, dead badger, dead duck, dead fish, dead parrot,
dead sheep, deaf adder, deckchair/n, dentist's drill, dishcloth/n, dishwater/n, dock leaf, dog with,
doner kebab, donkey/n, doorbell/n, doorknob/n, doormat/n, doorstop/n, draught/n, dressing up box,
drill sergeant, drunk uncle, dry toast, dustbin/n, egg timer, eggbox/n, empty chair, empty crisp packet,
estate agent, executioner/n, fart in a, fence post, ferret/n, filing cabinet, firing squad, fish finger,
fish on a bicycle, flat battery, flat tyre, flip flop, fly on a windscreen, fog/n, foghorn/n, fork/n, fossil/n,
fridge/n, frog/n, frozen pea, frozen peas, funeral director, funeral parlour, funeral/n, garden gnome,
garden shed, gerbil/n, gestapo/n, ghost/n, glacier/n, glass eye, glass hammer, glove puppet, gnome/n, goat/n,
goldfish/n, goose/n, granite/n, gravedigger/n, gravestone/n, guard dog, hamster/n, hangman/n, hat stand,
headless chicken, headless chickens, headmistress, hedgehog/n, hitman, hitmen, hole in the, hologram/n,
hospital food, hostage negotiator, hot water bottle, hungover/n, iceberg/n, imaginary friend, inflatable/n,
interrogation/n, ironing board, jailer/n, jelly/n, jellyfish/n, jug/n, junkie/n, kebab/n, kgb/n, ladle/n,
lamb chop, lampshade/n, lead weight, lemming/n, lemon/n, lemons, leper/n, loan shark/n, lollipop stick,
lost property, lost sheep, machine gun, mafia/n, mannequin/n, marble/n, marshmallow/n, mashed potato, melted/n,
mime artist, morgue/n, mortuary/n, moth/n, mouldy bread, mud/n, mule/n, mushroom/n, naughty child,
naughty schoolboy, naughty schoolgirl, nettle/n, nettles, nightclub bouncer, novelty/n, nuisance caller, nun/n,
one armed, one legged, ornament/n, ostrich/n, owl/n, oyster/n, paint drying, pantomime/n, paper towel,
park bench, parking meter, parking ticket, parrot/n, parrots, peasants, pebble/n, pensioner on, pet rock,
pickled egg, pig/n, pigeon/n, pillow/n, pin cushion, pint of milk, piranha/n, pit bull, plague/n, plank/n,
plasticine/n, plughole/n, police cell, police interview, pop up toaster, porridge/n, postbox/n, pot noodle,
pot plant, potato peeler, prison officer, prison warder/n, prison/n, prisoner/n, prisoners, prune/n, pudding/n,
puddle/n, pumice/n, punchbag/n, punnet/n, radiator/n, rag doll, railing/n, rash/n, rattlesnake/n, razor blade,
refrigerator/n, reindeer/n, rhino/n, rice pudding, rob the, robot/n, robots, rocking chair, rotten egg,
rubber duck, rubber glove, rusty gate, sack of, sandbag/n, sandpaper/n, satnav, sausage roll, sausage/n,
scarecrow/n, school bully, scouring pad, scrubbing brush, seagull/n, sergeant major, shark/n, shed/n,
shop dummy, shoplifter/n, shoplifters, silent film, sink plunger, slapped fish, slot machine, slug/n, snail/n,
snowman/n, soap dish, sock/n, sofa/n, soggy biscuit, soggy chip, soggy chips, soggy lettuce, soggy toast,
soggy/n, sour milk, speak your weight, spoon/n, squid/n, stale bread, stapler/n, statue/n, steamroller/n,
stick of rock, sticky toffee, stuffed animal, stunned mullet, sundial/n, suspect/n, tarantula/n, tax inspector,
tax man, taxman, tea towel, teabag/n, teaspoon/n, telegraph pole, thief/n, timeshare/n, tin of, tin of beans,
toad/n, toast rack, toaster/n, toddler having, toilet brush, toilet seat, tombstone/n, torture chamber,
traffic cone, traffic cones, traffic lights, traffic warden/n, tram/n, tree stump, tripe/n, turnip/n,
turnstile/n, two short, tyre/n, umbrella stand, undertaker/n, used teabag, vacuum cleaner, vending machine,
vinegar/n, vulture/n, wardrobe/n, warm lettuce, wasp/n, wasps, waxwork/n, weasel/n, weather vane,
wet cardboard, wet fish, wet sock, wet weekend, wheelie bin, whoopee cushion, windsock/n, witch/n, wolf/n,
wooden spoon, worm/n, yak/n, yesterday's chip paper, zombie/n, zombies, zoo animals, zoo/n



concept dg_rhetoric   exclamations of despair at people
as per usual, beggars belief, beyond belief, can't fix stupid, cant fix stupid, couldn't make it up,
couldn't write it, couldnt make it up, defies belief, defies logic, do me a favour, don't get me started on,
don't make me laugh, dont make me laugh, gie me strength, gimme strength, give it a rest, give me strength,
god give me, god help anyone, god help the, god help those, god help us, god help us all, god help whoever,
god help you if, god preserve us, good luck getting sense, good luck to anyone, good luck with that lot,
got to laugh, gotta laugh, had to laugh, heaven help, heaven help anyone, heaven help us, how hard can it be,
i ask you, i despair, i kid you not, i rest my case, i'd laugh if, is it any wonder, jesus wept,
laugh if it wasn't, laugh or cry, laughable, laughing stock, like getting blood out of, lord above, lord help,
lord help us, lord preserve us, lord save us, lost for words, mind boggling, need i say more, no hope for,
no surprise there, not a chance, not rocket, nuff said, of all the people, par for the course,
rather you than me, saints preserve us, says it all, speaks volumes, speechless, the mind boggles,
what chance have we, what did i expect, what else is new, what hope is there, whatever next,
why am i not surprised, words fail, words fail me, would laugh if, you can't educate, you can't teach,
you cant teach, you could not make it up, you couldn't make it up, you couldn't script it,
you couldn't write it, you couldnt make it up, you get what you pay for, you have to laugh,
you'd have to laugh, you'd laugh

concept dg_sarky_word   words with which scorn is dressed up
apparently, bravissimo, bravo, clearly, evidently, genius, geniuses, heaven forbid, highly skilled,
highly trained, hilarious, masterclass, obviously, oh look, presumably, round of applause, shocker, slow clap,
so called, sterling work, stunning, supposedly, surprise surprise, their finest, top marks, top notch,
well played, what a team, world class, your finest


concept dg_jibe   what scorners tell people to do
act your age, answer the bloody phone, buck her ideas up, buck his ideas up, buck their ideas up,
buck your ideas up, change her tune, come down off, crack a smile, do one, do the job they're paid,
do the job you're paid, do the job your paid, do their bloody job, do their bloody jobs, do us all a favour,
do your bloody job, do your jobs, earn some respect, find your manners, get a grip, get a life, get a new job,
get a proper job, get a real job, get a sense of humour, get another job, get her act together,
get off her high, get off her high horse, get off their high, get off their high horse, get off your high,
get off your high horse, get over herself, get over himself, get over theirselves, get over themselves,
get over yourself, get over yourselves, get some backbone, get some manners, get some training in,
get the finger out, get the stick out, get their head out, get their heads out, get their heads out of,
get your act together, get your head out, get your heads out, give your heads a wobble, go and get a real job,
go back to school, grow a backbone, grow a pair, grow a spine, grow up, have a word with herself,
have a word with himself, have a word with themselves, have a word with yourself, have a word with yourselves,
jog on, know your place, learn basic manners, learn how to read, learn how to smile, learn how to speak to,
learn how to talk to, learn how to treat, learn how to use, learn manners, learn some basic,
learn some humility, learn some manners, learn some respect, learn to count, learn to listen, learn to read,
learn to smile, learn to speak to, learn to spell, learn to talk to, learn to tell the time,
learn to use a phone, look in the mirror, lose the attitude, need a lesson in, need a reality check,
need lessons in, need manners, need their heads looking at, need training in basic, needs a lesson in,
needs a reality check, needs lessons in, needs manners, needs taking down a peg, pick up the bloody phone,
pick up the chuffing phone, pipe down, pull their heads, pull their socks up, pull yer socks up,
pull your head, pull your heads, pull your socks up, reign in, remember who pays, remove the stick,
shift their backsides, shift yersels, shift your arses, shift your backsides, show some humanity,
sling your hook, smarten up, sort her attitude out, sort his attitude out, sort their attitude out,
sort your attitude out, stick your head, stop gassing, stop gossiping, stop playing, stop pretending,
swallow your pride, take a day off from being, take a long hard look, take a running jump, take the smirk,
taking down a peg, taught some manners, teach her some manners, teach some manners, teach them manners,
teach them some manners, teach you lot manners, teach you manners, try being human, try doing some,
try doing some work, try doing their, try doing your, try listening, try smiling, try some manners,
try working, use their brains, use your brain, use your brains, wake up, wakey wakey, wants taking down a peg,
where are your manners, where's your manners, wheres your manners, wind her neck in, wind his neck in,
wind their necks in, wind your neck in, wind your necks in, wipe that smirk


concept dg_disgrace   what people are said to be
a bad joke, a bloody joke, a bunch, a bunch of, a circus, a complete disgrace, a complete joke,
a complete waste, a curse, a disaster, a disgrace, a horror, a horror show, a joke, a laughing stock,
a law unto, a liability, a lost cause, a menace, a nightmare, a pain in the, a plague, a proper joke,
a right joke, a right pain, a shambles, a shower, a standing joke, a total disgrace, a total joke,
a total waste, a waste of, an absolute disgrace, an absolute joke, an absolute shambles, an absolute waste,
an embarrassment, an utter disgrace, an utter joke, beyond a joke, clowns, deluded, delusional,
good for nothing, hopeless, jokers, jokes, past it, shameless, the lowest of, the pits, worthless

concept dg_inept   contempt for what they can do
arrogance, callousness, cluelessness, contempt, cruelty, gormlessness, idiocy, idleness, ignorance,
incompetence, ineptitude, inhumanity, laziness, pettiness, smugness, spite, stupidity, uselessness

concept dg_young   too young to be taken seriously
12, 13, 14, 15, 16, barely out of nappies, barely out of school, barely started shaving, fifteen, fourteen,
just left school, just out of nappies, just out of school, old enough to be out, old enough to shave,
on work experience, out of nappies, sixteen, still at school, still in nappies, straight from school,
straight out of school, ten, thirteen, twelve, wet behind

concept dg_verb_if   verbs of plain competence that mockery denies
care, catch, count, cure, diagnose, direct, do, draw, fight, find, fix, guess, hit, identify, know, lift,
manage, notice, operate, organise, organize, pick, pour, read, recognise, recognize, run, score, sell, smell,
smile, spell, spot, tell, tie, treat, wash, work

concept dg_if_tail   the condition that completes the mockery
between them, even if, even with a, for love nor money, for toffee, if a bone, if her life, if his life,
if i collapsed, if i drew, if i dropped dead, if i walked in, if i was on fire, if it bit, if it came,
if it danced, if it did, if it fell, if it had, if it hit, if it jumped, if it punched, if it sat,
if it smacked, if it stood, if it was, if it were, if it wore, if one, if somebody drew, if somebody gave,
if someone drew, if someone gave, if the bone, if the head, if the leg, if their life, if their lives,
if they had a, if they had a map, if they had two, if they tried, if they were handed, if they were paid,
if they were sat, if they were shown, if they were standing, if they were stood, if we drew, if you collapsed,
if you drew, if you dropped dead, if you gave her, if you gave him, if you gave them, if you handed,
if you held, if you paid, if you painted, if you put, if you set, if you spotted, if you stuck,
if you walked in, if you were, if you were on fire, in a bakery, in a month of sundays, in the dark,
live or die, lived or died, living or dead, tae save, to save her life, to save his life, to save their life,
to save their lives, wi a map, wi baith, with a gun, with a labrador, with a map, with a microscope,
with a search warrant, with a stethoscope, with a stick, with a telescope, with a torch, with both hands,
with directions, with instructions, with the instructions, without a diagram, without a manual, without help

concept dg_work_shy_of   what is said of the idle, once it is said of whom
afraid of hard work, allergic tae work, allergic to hard work, allergic to work, bankers hours, break a sweat,
breaking into a sweat, broke a sweat, clock watching, day's work in, days work in, do a day's work,
do a days work, do nothing all day, do some work for a change, does nothing all day, doing a day's work,
doing nothing all day, done a day's, done a days, finger oot, finger out, fingers out, golf course,
had one job, half day friday, half days, hard at it i see, hard days graft, hardly brain surgery,
hardly rocket science, hardly strenuous, it's not rocket science, its not rocket science, lazing about,
lazing around, lift a finger, loafing about, long lunches, lounging, money for nothing, money for old rope,
must be hard work, must be knackered, must be knackering, must be tiring, must be worn out, not brain surgery,
not rocket science, on the golf, one job, part time doctors, part timers, sat scratching, shirking, skive,
skiving, work to rule

concept dg_service   what only a surgery does to one
8am, at 8, at eight, bloods, call back, callback, cut me off, cut off, engaged, gp, half eight, hung up,
keep you waiting, kept me waiting, lost me, lost my, missed my, my appointment, my form, my letter, my meds,
my prescription, my referral, my results, my sample, never rang, never ring back, number in queue,
number in the queue, on hold, ring back, ring back at, sent me, sent us, still waiting, the surgery's, told me,
told to ring, told us, try ringing, wouldn't let me, wouldn't see, wouldnt let me, wrong day, wrong form,
wrong patient

concept dg_other_topic   other people, creatures and matters a comment may be about
10k, airport, alexa, allotment, at school, badger, badgers, bake off, bakery, bbq, bees, big brother, bin day,
bingo, birds, boiler, bouncy castle, bowls, brownies, budget, budgie, builder, builders, bus stop, cake,
cake stall, caravan, castle, cat, cats, celtic, chapel, charity shop, chelsea, chickens, chippy, choir, church,
cockerel, coronation street, corrie, cricket, cruise, decking, deer, disney, doc martin, dog, dog mess, dogs,
duck, ducks, eastenders, electrician, emmerdale, england team, everton, fancy dress, ferret, festival, film,
fish tank, fitbit, food bank, foodbank, football, football match, for children, fox, foxes, garage, garden,
gardening, gas man, geese, goat, goats, goldfish, grandad always, granddad always, granny always, greenhouse,
guinea pig, haircut, hairdresser, halloween, hamster, head teacher, headteacher, hens, hoover, horse, horses,
hotel, jumble, karaoke, kettle, kitten, kittens, knitting, labrador, lawn, lawnmower, library, line dancing,
litter, liverpool, lollipop lady, love island, man city, marathon, match of the day, mechanic, mice, moles,
mosque, mouse, museum, my boss, my car, my cat, my dog, my holiday, my job, my laptop, my memory, my neighbour,
my old, my old car, my photo, nativity, netflix, newcastle united, novel, old boss, old laptop, on holiday,
our holiday, oven, panto, panto dame, pantomime, parking app, parrot, photo of me, pie, pies, pigeon,
pigeon lady, pigeon man, pigeons, pit bull, playstation, plumber, politics, poodle, premier league, priest,
printer, pub, pub quiz, puppy, quiz night, rabbit, raffle, rats, reality tv, recipe, referee, resurfaced,
roadworks, rottweiler, roundabout, router, rugby, rugs, sat nav, sat navs, satnav, school play, school run,
scouts, seagulls, shed, sheep, siri, slugs, soap, soup kitchen, sourdough, spaniel, spurs, squirrel, squirrels,
staffie, strictly, swan, swans, teacher, teachers, telly, the euros, tortoise, traffic warden, trees, tv,
vacuum, vacuum cleaner, van, var, vet, vets, vicar, video game, walking group, wallpaper, washing machine,
wasp, wasps, weather, whippet, wifi, wildlife, world cup, x factor, xbox, zoom, zumba




concept dg_self_state   the writer talking of himself
ah'm a, am i, blonde moment, brain fog, call me, daft me, i am a, i am so, i feel a right, i felt a right,
i haven't a clue, i havent a clue, i look like, i was a, i was being, i was so, i'm a, i'm an, i'm as,
i'm dead, i'm hopeless, i'm no, i'm not the, i'm rubbish, i'm so, i'm such, i'm that, i'm too, i'm useless,
i've a, i've got a, i've no idea, i've the, if i had a brain, im a, im hopeless, im rubbish, im so, im such,
im useless, like me, like muggins here, me and my, me but, muggins here, my brain, my face, my feet, my head,
my memory, my own fault, my own silly, my own worst enemy, not the brightest me, old fool that i am,
senior moment, silly me, silly old me, us oldies, we oldies

concept dg_nice   praise and thanks in earnest
a credit, a gem, a star, a tonic, amazing, an angel, angel, angels, appreciate, appreciated, are great,
be lost without, bless you all, brill, brilliant, couldn't have been, diamond, diamonds, fab, fantastic,
fault them, gent, grateful, great service, great team, hats off, hero, heroes, hope he, is great, kinder,
legend, legends, love them, love you, loved, lovely, marvellous, outstanding, patient with me, perfect,
please say sorry, pleased, proud of you, respect for, respect to, saint, saints, smashing, so kind, so proud,
soft as butter, stars the, sweetheart, thank, thank you, thanks, thankyou, the world of, tonic, very kind,
was great, was kind, were great, were kind, wonderful, work hard, worth their


concept dg_first_person   the writer as the one spoken of
ah, ah'm, i, i'd, i'll, i'm, i've, im, ive, me, mine, my, myself, our, ours, us, we, we'd, we'll, we're, we've,
wor

concept dg_neg   what only contempt says of people at work
a bighead, a bore, a brute, a bully, a charlatan, a clown, a cow, a coward, a dragon, a failure, a fool,
a horror, a joke of, a law unto, a leech, a liar, a menace, a misery, a nightmare, a pest, a quack, a sham,
a snob, a tyrant, a windbag, a witch, abominable, abrasive, aloof, amateurish, an insult, antagonistic,
apathetic, argumentative, barbaric, barking, barking mad, belligerent, blinkered, bloody minded, bonkers,
brain dead, brutes, brutish, bullies, bungling, catty, charmless, childish, churlish, clowns, clumsy, comatose,
combative, complacent, confrontational, contemptible, crackers, crass, cynical, dead behind the eyes,
dead inside, deceitful, demeaning, despicable, devious, dictatorial, disdainful, disgraceful, dishonourable,
domineering, doolally, evasive, facetious, failures, fickle, flippant, foolish, fools, graceless, grumpy,
half asleep, hateful, haughty, heartless, horrible, hostile, humourless, hypocritical, icy, ignoramuses,
immature, impertinent, impudent, indolent, ineffectual, infantile, inhuman, inhumane, insensitive, intolerable,
irresponsible, joyless, judgemental, judgmental, lackadaisical, lethargic, liars, listless, loopy, malign,
manipulative, mean, meddling, mediocre, menacing, morally bankrupt, nauseating, neglectful, not fit, not human,
oblivious, opinionated, out of her depth, out of his depth, out of their depth, out of their tree,
over the hill, past her best, past her sell by, past his best, past his sell by, past it, past it now,
past its sell by, past their best, past their sell by, peevish, petulant, pretentious, prickly, puerile,
pure evil, pushy, robotic, rude and, ruthless, savage, scathing, self satisfied, shabby, shoddy, sloppy,
slovenly, snobs, soulless, stand offish, standoffish, stingy, stony faced, tactless, ten bob short, the rudest,
the worst, thoughtless, touchy, truculent, twisted, unapproachable, unbearable, uncivilised, uncooperative,
ungracious, unpleasant, unsympathetic, useless at, weird, woeful, wooden


concept dg_of_a   before of a doctor, of a woman
apology, brute, bully, clown, cow, disgrace, dragon, embarrassment, excuse, failure, fool, fraud, horror,
idiot, imitation, joke, liability, lump, misery, mockery, monster, moron, muppet, numpty, parody, pig, plank,
poor excuse, prat, pretence, sham, shambles, shell, shred, snake, specimen, toad, travesty, waste, weasel,
witch, wreck

concept dg_doctor_what   the epithet of a doctor
banana, bodge, clueless, couldn't care less, death, dimwit, disaster, dolittle, don't care, don't know,
dont care, dont know, doolittle, doom, dopey, dozy, dreadful, evil, frankenstein, gloom, grumpy, hopeless,
invisible, lazy, misery, moody, nasty, paracetamol, pointless, quack, rubbish, rude, shrug, sleepy, snooze,
sunshine, thicko, useless, vader, whoops, wikipedia

concept dg_loathe   how they are said to feel about people
allergic to, can't stand, cannae stand, cant stand, despise, despises, detest, detests, doesn't like,
doesn't want to be there, doesnt want to be there, don't want to be there, dont want to be there, hate, hates,
hating, have no time for, loathe, loathes, no interest in, no time for, not interested in, resent, resents,
see us as, sees us as, think of us as

concept dg_noun_more   rarer insults, and insults of several words, at which slips are not guessed
absolute cabbage, absolute melt, absolute roaster, absolute sausage, absolute spoon, absolute unit of a,
absolute weapon, amadan, arrogant gets, arrogant so and so/n, arrogant so and sos, arrogant sods,
attention seekers, ba'heid/n, backstabber/n, baffoon/n, bafoon/n, baheid/n, bam pot, bampot/n, bampots,
bargain bin doctors, barmpot/n, basketcase/n, battle axe/n, battleaxe/n, bawheid, bell whiff, bellwether/n of,
bellwhiff, big girl's blouse, bighead, bighead/n, bird brain/n, birdbrain/n, blaggard/n, blaggers,
blatherskite/n, blithering idiot/n, bloodsucker/n, bloody shower, bobby dazzlers they ain't, bottom feeders,
box ticker/n, box tickers, brain donor/n, brainless wonders, buck eejits, budget doctor, buffon/n, bufoon/n,
bullshit artist/n, bullyboy/n, bungler/n, bunglers, bureaucrat/n from hell, cabbage heads, chair moistener,
chair moisteners, cheapskate/n, cheeky sods, chinless wonder/n, chump/n, chumps, clampit/n, clatty,
clock watcher, clock watcher/n, clock watchers, clodhopper/n, cloth ears, cloth head/n, clown show, clownshow,
clueless wonder/n, clusterbourach, cockalorum, complete shower, cowboy doctor, cowboy doctors,
cowboy operation, cowboy outfit, crackpot/n, cretinous, crosspatch, cut price doctors, daft ape'th, daft apeth,
daft apeths, daft bats, daft bint/n, daft cow/n, daft cows, daft ha'peth, daft ha'porth, daft ha'porths,
daft hapeth, daft haporth, daft mare/n, daft mares, daft sod/n, daft sods, daftie/n, dafties, dafty, dafty/n,
dead loss, dead losses, dead weights, dense lot, desk dictator/n, desk dragon/n, desk hitler/n, desk jockey/n,
desk warmer, desk warmers, despot/n, diet doctor, dillusional, dimbo/n, dimmos, dingbat/n, dinlo/n, dinlows,
ditherer/n, div kid/n, divvy, donut brain, dopey mares, dough heads, doylem/n, dozy article/n, dozy bat/n,
dozy beggar/n, dozy bint/n, dozy cow/n, dozy mare, dozy mare/n, dozy mares, dozy pair, dozy so and so/n,
dozy sod/n, dozy sods, dragon lady, drongo/n, dumb ass, dumb blonde/n, dumb bunny, dumbell, dumbo/n,
dummkopf/n, dunderheid/n, eediat/n, eedjit/n, eegit/n, eejet/n, eejits, egomaniac/n, egotist/n, ejit/n,
empty heads, empty headset, empty suit, empty suits, face ache, faceache, fanny baws, fathead, fecker/n,
feckwit/n, fishwife, fishwives, flamin' galahs, fusspot/n, galah/n, gas bag/n, gaslighter/n,
gatekeeping jobsworths, glaikit gets, glaikit/n, glorified typist/n, glory hunter/n, gobby cow/n, gobby gets,
gobby mare/n, gobdaw/n, gobermouch, gombeen/n, gombeens, gomeril, gonk/n, good for nothing, good for nothings,
gormless gets, gormless pair, gormless wonder/n, gowk/n, gowl/n, gowls, grifter/n, grumpy cow/n, grumpy cows,
grumpy drawers, grumpy mare/n, grumpy sod/n, half baked lot, hard faced mare, harpies, harridan/n,
hatchet face, headcase/n, hoity toities, hopeless case/n, hopeless cases, horrible lot, human beige,
human brick wall, human hold music, human paperweight/n, human roadblock/n, human shrug, human speed bump/n,
human traffic cone/n, human voicemail, human wasps, idiota, idjit/n, idle beggar/n, idle beggars, idle git/n,
idle gits, idle jacks, idle sod/n, idle sods, ignoramuse/n, ignorant get/n, ignorant gets, ignorant git/n,
ignorant pig/n, ignorant pigs, ignorant sod/n, ignorant sods, ijit/n, jabroni/n, jackass/n, jackasse/n,
jackeens, jessies, job for lifers, job worth, job worths, job's worth, job's worths, jobs worth, jobs worths,
jobsworf/n, jobsworthery, jobsworthiness, jobsworthy, jobswurth/n, joke of a doctor, joke of a manager,
joke of a nurse, joke of a receptionist, jokester, jumped up clerk/n, jumped up madam/n, jumped up nobodies,
jumped up nobody, jumped up so and so/n, karens, keyboard jockeys, know it alls, know nothing/n, know nothings,
kretyn, kretyni, la di das, lackwit/n, lady muck, lamebrain, lazy arses, lazy article/n, lazy beggar/n,
lazy beggars, lazy bleeder/n, lazy bones, lazy cow/n, lazy cows, lazy git/n, lazy gits, lazy mare/n,
lazy mares, lazy sod/n, lazy sods, lazybone/n, lazybones, lazybum, little dictators, little emperor,
little emperors, little hitler/n, little hitlers, little madams, little tyrant, little tyrants, loudmouth/n,
lummox, lummox/n, lummoxes, lumps of lard, lunkhead/n, madam muck, mardy arse/n, mardy bum, mardy bum/n,
mardy bums, mardy cow/n, mardy mare, martinet, mean girl/n, mean girls, meathead/n, megalomaniac/n,
mercenaries, millstones, mis'ry, miserable bat/n, miserable beggar/n, miserable cow/n, miserable cows,
miserable git, miserable mare/n, miserable mares, miserable sod/n, miserable sods, misery guts, miserygut/n,
mistress of excuses, moany mares, motormouth, mouth almighty, mouthpiece, munters, mupet/n, muppetry, muppit,
muppit/n, nae user/n, nae users, nasty piece of work, nasty pieces of work, ne'er do well/n, neds,
neer do well/n, never beens, never do wells, never was, no good so and so/n, no hoper, no hoper/n, no hopers,
no marks, no user/n, no users, nonentity, nonentity/n, numb nuts, numbnut/n, numbnuts, numpteez, numpty,
nut job/n, old battleaxe/n, old crone, old dragon/n, old sourpuss, overgrown school prefects,
overgrown schoolgirls, overpaid bullies, oxygen wasters, pain in the bum, pantomime villains, paper shuffler/n,
paper shufflers, part time cowboys, pea brained, pea brains, peabrain/n, pen pusher/n, pencil pusher/n,
penpusher/n, penpushers, petty dictators, petty little hitlers, petty tyrant/n, philistine/n, piece of work,
pieces of work, pipsqueak/n, plank/n of wood, plankers, pocket hitler, pocket napoleon, poker face, poltroon/n,
pompous ass, pompous windbag/n, pound shop doctors, pound shop hitler, poundland doctors, poundland gestapo,
power freak/n, prannock/n, pranny, prima donna/n, prize chump/n, prize pillock, prune faced, pure melt,
pure roaster, pure rocket, pure weapon, rank amateurs, rent a mob, ring piece, ringpiece/n,
rocket scientists they ain't, rotters, rude cow/n, rude cows, sack of spanners, sad case/n, sad little man,
sad little people, sad little woman, sad sack/n, sadcase/n, saddo/n, sadist/n, sausage roll, scallies,
scatterbrain/n, schmuck/n, seat fillers, seat warmer, seat warmers, second raters, self serving so and sos,
shambles of a doctor, shambling wreck, sheep in uniform, shirkers, shyster, shyster/n, silly mare, silly mares,
silly moo, silly moos, simpletons, slack jaws, slow coaches, slow witted, slowcoach/n, sluggard/n,
smart alec/n, smart arse/n, smartarse/n, smug git/n, smug gits, snobby cow, snooty cow/n, snooty mare/n,
snotty cow/n, snotty madam, snotty mare/n, so called doctor, so called doctors, so called gp, so called gps,
so called manager, so called medics, so called nurse, so called nurses, so called professional,
so called professionals, so called receptionist, soor faced, soor ploom/n, sour face, sour faced cow/n,
sour faces, sour puss, sourface, sourpuss, sourpuss/n, sourpusse/n, space cadet/n, space cadets, spare part,
spare parts, spineless wonder/n, stone face, stuck up cow/n, stuck up madam, stuck up mare/n, stuck up snobs,
stuffed shirt, stupid cow/n, stupid cows, stupid mare/n, stupid moo, supercilious gits, tatie heads,
tatty heads, teacher's pets, temu doctor, temu doctors, temu receptionists, the three stooges, thick heads,
thickhead/n, thickheid/n, thickie/n, thickos, thicky/n, three stooges, tightwad/n, tin pot dictator/n,
tin pot dictators, tinpot dictator/n, tinpot dictators, tinpot generals, tinpot hitler/n, toe rag/n, toerag/n,
toffee nose, tool of a man, troglodyte/n, tweedle dum, tweedledum, useless article/n, useless articles,
useless beggar/n, useless bint, useless buggers, useless cow/n, useless gets, useless git/n, useless gits,
useless lump/n, useless mare/n, useless numpties, useless shower, useless so and so/n, useless so and sos,
useless sod/n, useless sods, useless specimens, useless tool/n, vinegar tits, wage thief, wage thieves,
wallad/n, walloper/n, wallopers, wassock/n, waste a space, waste ae space, waste of a chair, waste of a desk,
waste of a headset, waste of a job, waste of a lanyard, waste of a payslip, waste of a salary, waste of a seat,
waste of a stethoscope, waste of a uniform, waste of a wage, waste of a white coat, waste of air,
waste of carbon, waste of good air, waste of good oxygen, waste of money on legs, waste of organs,
waste of oxygen, waste of rations, wastrel/n, wet lettuce, wet lettuce/n, wet lettuces, wideboy/n,
wish doctors, wish version of, witless wonders, worthless lot, wrong un, wrong uns, wrong'un/n, yampy, yes man,
yes men, yoyos

concept dg_name   insults of either kind
@dg_noun, @dg_noun_more

concept dg_absurd   things and creatures that people are likened to in mockery, taken together
@dg_better_animal, @dg_odd, abacus, acorn, algae, alley cat, amoeba, answering machine, answerphone, ant, ants,
arctic, armchair, artichoke, aubergine, avalanche, ayatollah, baboon, badger, badgers, bag for life,
baked bean, baked potato, bank teller, bar of soap, barnacle, barnacles, basilisk, bath mat, bath plug,
beanbag, bear, beer mat, beermat, beetle, beetroot, bent nail, bicycle pump, bidet, bin lid, binbag,
bird table, biscuit tin, black hole, black pudding, blancmange, blind mole, block of lard, block of wood,
bloodhound, blow up doll, bluebottle, boa constrictor, bog brush, boiled cabbage, bollard, bollards, bookcase,
boulder, bowl of soup, bread bin, breeze block, breeze blocks, brick, bricks, brussels sprout, bucket, buckets,
bulldog, bullock, bullocks, bus conductor, bus shelter, bus ticket, butter knife, butternut squash, cabbage,
cabbages, cadaver, cadavers, calculator, camel, can of worms, car alarm, car crash, car park,
car park attendant, caravan, cardboard, caretaker, carp, carrier bag, carrot, cash machine, cash machines,
caterpillar, cattle grid, cattle prod, cauliflower, ceiling fan, celery, chair leg, cheese grater,
cheese string, cheesegrater, chicken, chicken nugget, chicken nuggets, chickens, chimney, chimpanzee, chip van,
chip wrapper, chocolate orange, christmas cracker, cistern, clam, clothes horse, clothes peg, clown, clowns,
coat hanger, coat hangers, coat stand, coathanger, cobra, cobweb, cockle, cockroach, coconut, cod, coffin,
coin toss, cold bath, cold chip, cold fish, cold porridge, colonoscopy, coma patient, comatose sloth, commode,
common cold, compost bin, compost heap, concrete, concussed, conker, continental drift, contraflow,
conveyor belt, coral, corkscrew, corpse, corpses, courgette, cow, cowpat, cows, crash test dummies,
crash test dummy, cream cracker, crematorium, crisp packet, crocodile, crow, crowbar, crows, crumpet, crumpets,
crystal ball, cuckoo, cucumber, cup of cold sick, cushion, cushions, custard cream, custard creams,
daddy long legs, dalek, dalmatian, damp cloth, damp flannel, damp rag, damp sock, damp squib, damp towel,
dead battery, dead cat, dead fly, dead goldfish, dead hamster, dead hedgehog, dead horse, dead mouse,
dead pigeon, dead rat, dead sloth, dead slug, dead wasp, decaf, decaf coffee, deckchair, deep freeze,
dental drill, dentist, dial tone, digestive, digestive biscuit, dinosaur, dish cloth, dishcloth, dishrag,
dishwasher, dishwater, ditchwater, dodgem, dodo, donkey, donkeys, door, door handle, door hinge, door knocker,
doormat, doormats, dot matrix, drain, drainpipe, drains, draught excluder, drunk, drunk donkey, drunk giraffe,
drunk toddler, drunk uncle, duck, ducks, dumpling, duracell bunny, dustpan, earthworm, earwig, eel, egg box,
egg cup, egg timer, egg whisk, elastic band, electric fence, elephant, empty box, empty bucket, empty fridge,
emu, engaged tone, etch a sketch, extractor fan, fairground, fart, fax machine, feather duster, fence panel,
fence post, fence posts, ferret, ferrets, filing cabinet, fire hydrant, fish, fish supper, flannel, flat beer,
flat lemonade, flat pack, flat pack wardrobe, flea, floppy disk, flowerpot, fly swat, flymo, foetus, footstool,
fortune cookie, fortune cookies, fox, foxhound, freezer, fridge, fridges, frisbee, frog, frogs, frozen chicken,
frozen turkey, fruit bowl, fruit fly, fruit machine, frying pan, full nappy, funeral, funerals, fungus, furby,
fuse box, game show host, garden fence, garden gnome, garden gnomes, garden hose, gas bill, gate, gate post,
gatepost, gateposts, gates, geese, geranium, gerbil, gerbils, gherkin, gibbon, giraffe, glacier, glove puppet,
glove puppets, glue, gnat, gnome, gnomes, goat, goats, goose, gooseberry, gorilla, granite worktop,
grass growing, grasshopper, gravel, gravestone, gravestones, graveyard, graveyards, gravy boat, guard dog,
guinea pig, guinea pigs, gulag, gull, guttering, haddock, haemorrhoid, hairdryer, halibut, hammer, hamster,
hamsters, hand grenade, hand puppet, handbag, hanging basket, hard boiled egg, hat stand, hatstand,
haunted house, head of cabbage, headless chicken, headstone, headstones, hedgehog, heifer, hen, hens,
hermit crab, hippo, hippopotamus, hob nob, hobnob, hold music, hole in the road, hole punch, hoover,
hoover bag, hornet, hornets nest, horoscope, horoscopes, horse, horses, hosepipe, hot water bottle,
house brick, house fly, hungover teenager, hyena, ice cube, iceberg, iceberg lettuce, iguana, ironing board,
jackal, jackdaw, jam jar, jar of pickles, jelly, jelly baby, jellyfish, jigsaw, jumble sale, jumper,
kamikaze pilot, kangaroo, kerb, kettle, kettles, keyring, king prawn, kipper, kippers, kitchen roll,
kitchen sink, koala, labradoodle, laminator, lamp, lamp post, lamp posts, lamppost, lawnmower, lead balloon,
leaves on the line, leek, lego brick, lego man, lemming, lemon, leopard, letterbox, lichen, light bulb,
lighthouse, limpet, lino, lizard, llama, lobotomised sheep, lobster, locker, log, logs, lollipop,
lollipop stick, loo brush, loo roll, loo seat, lorry, lucky dip, lump of coal, lump of lard, lump of wood,
lumpy custard, lumpy gravy, m25, macaroni, mackerel, maggot, maggots, magic 8 ball, magic eight ball,
magnolia wall, magpie, mailbox, man hole, manhole cover, mannequin, mantelpiece, marrow, marshmallow, meerkat,
mermaid, microwave, mildew, milestone, milk bottle, milk float, millipede, mole, mole rat, molehill, moles,
mollusc, month of mondays, moody teenager, moose, mop, mop bucket, mops, morgue, mortuary, mosquito, moss,
moth, mothball, moths, mould, mouse mat, mousetrap, mud, mule, mules, multi storey car park, mummies, mushroom,
mushrooms, mussel, mussels, mystic meg, narwhal, nettle, newborn, newt, newts, nodding dog, numpty, octopus,
old boot, old sock, onion, orangutan, ostrich, otter, ouija board, ouija boards, oven chip, oven glove, owl,
oyster, pack of cards, paddling pool, paint drying, pair of slippers, panda, paper bag, paper plate,
paper towel, paperclip, paperweight, parakeet, parking bollard, parking fine, parking meter, parking meters,
parking ticket, parsnip, partridge, passport control, patio, patio slab, pavement, paving slab, paving slabs,
peanut, pebble, pebbles, pelican, pelican crossing, pencil case, pencil sharpener, penguin, petrol pump,
pheasant, phone box, photo booth, photocopier, photocopiers, pickled egg, pickled onion, pig, pigeon, pigeons,
piglet, pigs, piranha, pizza box, plank, plank of wood, plankton, plant pot, plaster cast, plastic bag,
plastic fork, plastic spoon, playdough, plug, plughole, plunger, polar bear, police cell, pond weed, pondweed,
pony, porcupine, pork pie, pork scratching, post box, post boxes, postbox, pot noodle, pot of paint, potato,
potato peeler, potatoes, pothole, prawn, prawn cocktail, prawns, printer, prison guard, prison warden, prune,
puffin, pumice stone, pumpkin, python, quiche, rabbit, rabbits, rabid badger, rabid dog, raccoon, radiator,
radish, rail replacement bus, rainy bank holiday, rake, rat, rattlesnake, recycling bin, replacement bus,
revolving door, rhino, rhubarb, rice pudding, rich tea, rigor mortis, road kill, road sign, roadkill, robot,
rock, rock cake, rocks, rolling pin, root canal, rotary washing line, rubber band, rubber duck, rubber glove,
rug, rusty gate, rusty nail, ryvita, sack of coal, salad, salt shaker, sandbag, sandpaper, sandwich, sardine,
satsuma, saucepan, sausage, sausage roll, scarecrow, scarecrows, school bus, scone, scorpion, scotch egg,
scouring pad, sea cucumber, seagull, seagulls, seal, second hand sofa, self checkout, self checkouts,
self service till, settee, sewing machine, shark, shed, shed door, sheep, shoehorn, shoelace, shop dummies,
shop dummy, shopping list, shopping trolley, shovel, shower curtain, signpost, signposts, skeleton, skeletons,
skimmed milk, skip, skirting board, skunk, slab, slab of concrete, sleeping policeman, slice of ham,
slice of toast, slipper, sloth, slow cooker, slug, slugs, smear test, smoke alarm, snail, snails, snake,
snow plough, snowman, soap dish, soap dispenser, sock, sock drawer, sock puppet, socks, sofa, soggy biscuit,
soggy chip, soggy lettuce, soggy sandwich, soggy tissue, spade, spam, spanner, spatula, speak and spell,
speaking clock, speed bump, speed camera, speedboat, speeding ticket, sphinx, spider, spirit level, sponge,
sponges, spoon, spoons, sprout, sprouts, spud, spuds, squid, squirrel, stale biscuit, stale bread, stale loaf,
standing stone, stapler, staplers, starfish, statue, statues, steak knife, steel girder, step ladder,
stepladder, stick insect, stick of celery, stinging nettle, stingray, stoat, stone, stone wall, stop sign,
stopped clock, streetlight, stroppy teenager, suet pudding, suitcase, sulky teenager, sundial,
supermarket checkout, supermarket trolley, swan, swarm of bees, swede, sweet potato, tadpole, tap, tap water,
tape measure, tapeworm, tarantula, tarot, tarot cards, tax inspector, tax man, tax office, tax return,
taxidermy, taxman, tea bag, tea cosy, tea leaves, tea towel, tea tray, teacake, teapot, teapots, teaspoon,
teenage boy, tent peg, termite, terrapin, the morgue, the radiator, the speaking clock, ticket machine,
tin of beans, toad, toads, toadstool, toast rack, toaster, toasters, toblerone, toddler, toddlers,
toilet brush, toilet duck, toilet roll, toilet seat, tombstone, toothache, tortoise, tossed coin, traffic cone,
traffic cones, traffic island, traffic lights, traffic warden, traffic wardens, train timetable, trampoline,
trapdoor, tree stump, trifle, trout, tumble dryer, tumbleweed, tuna, turbot, turkey, turnip, turtle, tv remote,
twig, two year olds, typewriter, umbrella, umbrella stand, undertaker, undertakers, unplugged fridge, urinal,
used teabag, vacuum cleaner, vampire, vending machine, vending machines, venus fly trap, verruca, vole,
vulture, wall, wallaby, wallpaper, walnut, walrus, wardrobe, warm beer, warthog, washing line, washing machine,
washing up bowl, wasp, wasps, wasps nest, water butt, watermelon, weasel, weather vane, weathercock, weetabix,
weevil, weighing scales, welcome mat, wet bus stop, wet fart, wet fish, wet flannel, wet lettuce, wet monday,
wet paper bag, wet rag, wet soap, wet sock, wet sponge, wet sunday, wet tissue, wet towel, wet tuesday,
wet wednesday, wet weekend, wet wipe, whale, wheel clamp, wheelbarrow, wheelie bin, wheelie bins, whelk,
whelks, whoopee cushion, wildebeest, wind sock, windmill, window ledge, windowsill, wolf, wolverine, wombat,
wood chip, wooden spoon, woodlice, woodlouse, worm, worms, wrecking ball, yak, yeti, yoghurt, yoghurt pot,
zebra, zombie

concept dg_trait   qualities of mind and manner
@dg_quality, ambition, approachability, awareness, bedside manners, brain cell, brain cells, cheer,
commonsense, communication skills, concern, conscience, consideration, customer care, customer service skills,
customer skills, dignity, drive, ear for, efficiency, emotion, emotional intelligence, emotional range,
enthusiasm, eye for detail, feelings, finesse, friendliness, get up and go, go, good manners, grace, grasp,
gumption, gusto, honesty, humility, imagination, initiative, insight, integrity, interest,
interpersonal skills, joie de vivre, listening skills, logic, mental capacity, mind, moral compass, morals,
motivation, nous, oomph, organisational skills, passion, people skills, pep, phone manner, politeness,
positivity, presence, professionalism, purpose, reasoning, sense of humour, sense of urgency, sensitivity,
shame, smarts, social graces, soft skills, sparkle, speaking skills, spirit, subtlety, telephone manner,
thought, understanding, urgency, vim, vitality, wherewithal, willingness, wisdom, zest, zip

concept dg_simadj   what they are said to be as much of as a thing
@dg_comparison, approachable, as agreeable, as alert, as appealing, as attentive, as available, as awake,
as bothered, as capable, as chatty, as cheery, as comforting, as communicative, as concerned, as considerate,
as cuddly, as dependable, as dynamic, as easy to reach, as easy to talk to, as efficient, as empathetic,
as engaged, as engaging, as exciting, as fun, as gentle, as good, as graceful, as happy, as helpfull,
as intelligent, as inviting, as kind, as knowledgeable, as likeable, as motivated, as much brain,
as much brains, as much charm, as much clue, as much compassion, as much empathy, as much help, as much idea,
as much interest, as much life, as much manners, as much personality, as much urgency, as much warmth,
as nimble, as organised, as organized, as patient, as personable, as pleasing, as polite, as popular,
as present, as proactive, as punctual, as responsive, as sensitive, as smart, as smiley, as sociable,
as speedy, as sweet, as tactful, as talkative, as tender, as thoughtful, as trustworthy, as understanding,
as urgent, as vague, as wise, blunt, bright, charming, colder, daft, dafter, dense, denser, dim, dimmer,
friendly, frosty, gentle, handy, harder faced, helpful, icy, lazier, less approachable, less brains,
less charm, less clue, less compassion, less empathy, less friendly, less helpful, less sense, less use,
less useful, less welcoming, more ignorant, more miserable, more stupid, more useless, no better, no more use,
ruder, sharp, slow, slower, subtle, thick, thicker, useful, warm, welcoming, worse

concept dg_compar   warmer, brighter than they are
better company, better conversationalists, better mannered, brighter, chattier, cheerfuller, cheerier,
chirpier, classier, cleverer, friendlier, funnier, gentler, happier, jollier, kinder, less hostile,
less miserable, livelier, more agreeable, more alert, more approachable, more caring, more cheerful,
more compassionate, more competent, more considerate, more empathetic, more helpful, more honest, more human,
more humane, more intelligent, more interested, more lively, more organised, more personable, more pleasant,
more polite, more professional, more sympathetic, more talkative, more use, more useful, more welcoming, nicer,
perkier, politer, quicker, sharper, smarter, softer, sunnier, sweeter, warmer

concept dg_feat_verb   verbs of everyday competence
answer, arrange, assemble, bake, beat, blow, boil, bounce, break, burst, butter, carry, catch, chew, clean,
climb, colour, cook, count, cross, cut, dig, direct, draw, dress, drive, eat, empty, fall, feed, fight, fill,
find, flush, fold, guard, handle, hit, hold, hop, iron, keep, knock, lace, lead, lick, lift, light, locate,
lock, make, manage, measure, mop, navigate, negotiate, open, operate, organise, organize, outrun, outsmart,
outwit, pack, paint, park, pass, peel, pick, pin, play, plug, polish, post, pour, produce, pull, punch, push,
read, ride, roll, run, sail, score, sell, set, sharpen, shovel, sing, skin, slice, solve, spell, spread,
squeeze, stack, staff, stick, stir, supervise, sweep, swim, swing, take, talk, tell, thread, throw, tie, toast,
trip, turn, unlock, unwrap, use, walk, wash, water, weigh, whistle, win, wipe, work, wrap, wring, write

concept dg_trifle   what any fool can manage
abc, alphabet, any button, any key, arse, arses, automatic door, automatic doors, backside, backsides,
bag of crisps, bake sale, banana, barbecue, barn door, bath, beans, bed, bee in a jar, bike, bin, bingo,
bingo night, birthday party, boiled egg, boot, bootlace, booze up, bottle of pop, bottle top, bouncy castle,
bowl of cereal, bowl of soup, bread, brew, brewery, brothel, bucket, bum, bun fight, bun sale, burger van,
bus shelter, bus timetable, butty, cake stall, calculator, calendar, can of beans, can of coke, candle,
car boot, card trick, cardboard box, cat, cheese sandwich, child proof lid, childproof lid, chip pan,
chip shop, chippy, chocolate factory, cling film, clock face, coat on a hook, cold, colouring book,
colouring in, corner shop, crayon, creche, crisp bag, crisp packet, crossword, cup a soup, cup of tea,
curtains, deckchair, dinner, dog, door handle, door marked pull, door marked push, doorbell, drawing pin,
duvet, ear from, egg, egg and spoon, elbow, elbows, envelope, escalator, fish finger, fish tank, flat pack,
fly, football, fridge, full stop, garden gate, gerbil, glass of water, goldfish, grocery list, guinea pig,
hamster, hand dryer, hat on, her own, his own, hopscotch, hot bath, hot dinner, hot dog stand,
hot water bottle, house plant, houseplant, hula hoop, ice cream van, ice in, jack in the box, jam jar,
jam sandwich, jelly, jigsaw, jumble sale, kettle, kids party, kids' party, kite, knitting circle, ladder, lawn,
lemonade stand, letterbox, lid, light bulb, light switch, lightbulb, lottery, lucky dip, magic trick, map,
market stall, matches, microwave, microwave meal, milk, monkey, mop, mouse, mug of tea, napkin, needle,
night out, nose, nursery, nursery rhyme, off switch, on switch, out of a paper bag, own backside, own bum,
own chair, own desk, own elbow, own feet, own glasses, own name, own name badge, own nose, own pen,
own reflection, own screen, own shadow, own shoelaces, own shoes, packet of crisps, pancake, paper aeroplane,
paper bag, paper clip, paper hat, paper plane, parachute, party, pea, peas, pencil, piggy bank, pillow, pint,
piss up, plant, plaster, playground, plug, pond, post it, pot noodle, pot plant, potato, power button,
pub quiz, puddle, pull door, push door, quiz night, raffle, raffle ticket, remote control, revolving door,
rice, ring pull, rubber band, rubber duck, salad, sand, sandcastle, sandwich, school disco, school fete,
scout hut, sellotape, shoe, shoe box, shoebox, shoelace, shoelaces, shoes, shopping list, shopping trolley,
shower, simple sum, slice of toast, sliding door, sliding doors, snap, snow, snowman, soap, sock, sock drawer,
socks, spoon, stall, stamp, stapler, sweet shop, sweetie shop, tambola, tap, taxi rank, tea, tea party, teapot,
teddy bear, the mouse, the on switch, their own, three word sentence, tin of beans, tin opener, to ten, toast,
toaster, toilet, toilet roll, tombola, torch, tree, trolley, trousers, tuck shop, two and two, umbrella,
velcro, village fete, water, welly, wendy house, wet paper, wheelie bin, whelk stall, whoopee cushion, window,
wooden spoon, yoghurt, zip, zoo

concept dg_trifle_help   help needed for trifles
a calculator, a carer, a committee, a compass, a diagram, a guide dog, a manual, a map, a meeting,
a risk assessment, a sat nav, a satnav, a search party, a torch, an instruction manual, both hands,
her hand held, instructions, their hands held, three of them, two hands and a map, two of them

concept dg_neg_state   how scorn says they are
@dg_adj_strong, abrupt, aggressive, annoying, as rude, as useless, awful, awkward, bad at, be rude, be so rude,
bitchy, cold, cruel, curt, difficult, evasive, fob, frosty, grumpy, hang up, horrible, hostile, huff, ignore,
insult, insulting, lie, lose, mean, miserable, moody, nasty, obstructive, offhand, patronise, put people off,
roll their eyes, rude, sarcastic, say no, shout, sigh, slow, snappy, snarl, snotty, so rude, sour, stroppy,
stupid, tut, unfriendly, unhelpful, unpleasant, useless, vile

concept dg_mock_title   titles given in mockery
barbie on the desk, brains of britain, chief jobsworth, commander in chief of, crack squad, crown prince of,
dame edna, dream team, duchess of, einstein, empress of, florence nightingale she ain't, genius of the year,
her highness, her holiness, her imperial, her ladyship, her majesty, her nibs, her royal, herr flick,
his highness, his holiness, his lordship, his majesty, his nibs, his royal, king of the, la di da, lady muck,
lady muckety, lady penelope, little miss attitude, little miss congeniality, little miss perfect,
little miss personality, little miss sunshine, lord almighty, lord and master, lord muck, madam muck,
madame muck, mastermind, mensa members, miss charm, miss charming, miss congeniality, miss helpful,
miss manners, miss personality, miss piggy, miss prissy, miss sunshine, miss trunchbull, mother superior,
mr charisma, mr charming, mr happy, mr helpful, mr personality, mr sunshine, mr wonderful, mrs charming,
mrs congeniality, mrs happy, mrs overall, oh wise one, old misery, power ranger, power trip barbie,
prince charming, princess fiona, princess perfect, queen bee, queen of sheba, queen of the, ray of sunshine,
rocket scientists, rocket surgeons, rottweiler in, sergeant major, sherlock, sherlock holmes, sir lancelot,
smiler, stars in their eyes, the a team, the brains trust, the cavalry, the charm offensive, the dream team,
the elite, the fun police, the gestapo, the great i am, the great wizard, the happy brigade, the kgb,
the mafia, the oracle, the stasi, the welcoming committee, top brass, world's happiest, worlds happiest

concept dg_scoff   ways of scoffing
10/10 for, absolute joy to deal with, another gold star, aye right, bless their cotton socks,
cheers for nothing, congratulations to the, deserve a medal, does it not, eye roll, full marks,
getting paid for that, give over, gold star, good one, happy days, heaven forfend, here we go again, hilarious,
how lovely, how nice for them, i see the, i'm sure, joy of joys, just wow, lucky old, lucky us, made my day,
made my week, mind you don't strain, must be nice, my hero, my heroes, nice work if you can get it,
not a care in the world, oh brilliant, oh dear, oh goody, oh joy, oh look, oh the irony, oh wow, on form today,
on top form, round of applause, slow clap, such a treat, ten out of ten for, thanks a bunch,
thanks for nothing, top marks, what a delight, what a gem, what a joy, what a performance, what a surprise,
what a treat, what an honour, what would we do without, world class, wow just wow, yeah right, yeah sure

concept dg_service_act   what is done to one at a desk or on its phone
answered the phone like, banged the phone down, barked at me, cancelled my, couldn't be arsed,
couldn't be bothered, cut me off, denied me, didn't even look up, fobbed me off, fobbed us off, forgot to send,
had me in tears, hung up, hung up on, ignored me, laughed at me, lied to me, looked down her nose, lost my,
made me cry, made me wait, made my mum cry, never looked up, on reception, on the desk, on the front desk,
on the phone to me, on the phones, on the switchboard, put me on hold, put the phone down, refused me,
refused my, refused to, rolled her eyes, rolled his eyes, said no again, said there was nothing, sent me away,
sent me packing, shouted at me, shut the door, sighed at me, slammed the phone, slammed the window,
slung me out, snapped at me, sneered at me, struck me off, talked down to me, talked over me, tells me,
told me no, told me off, told me the, told me there, told me to, told me where to go, told my mum, told us to,
turned me away, tutted at me, wouldn't even, wouldn't give me an, wouldn't let me, wouldn't put me,
wouldnt give me, wouldnt let me, wouldnt put me

concept dg_other_folk   other people who may be insulted here
accountant, agent, airline, arsenal, babysitter, bailiff, bailiffs, bank, bank manager, barber, barmaid,
barman, bbc, best mate, bill collectors, boss, bouncer, brexiteers, bride, british gas, bully at school,
butcher, cabbie, car insurance, caretaker, celebrity, chairman, cheating, childminder, chippy, co worker,
coach, coach driver, colleague, colleagues, commenters, conductor, copper, coppers, cops, councillors, courier,
courier driver, couriers, coworker, customer, customers, cyclist, dealer, debt collector, delivery man, dhl,
dog walker, dog walkers, driving instructor, drug dealer, drunk, drunks, dustmen, estate agents, ex,
ex boyfriend, ex husband, ex missus, ex partner, ex wife, facebook mods, farmer, father in law,
fella next door, firemen, flatmate, football team, foreman, gaffer at work, gardener, gas man, girl next door,
government, grass, hairdresser, hmrc, housemate, housing association, housing officer, hubby's ex, influencer,
influencers, insurance company, jet2, joiner, joyriders, judge, keyboard warriors, kids outside,
kids round here, lad next door, landlady, landlord, lecturer, leeds united, librarian, litter louts,
lollipop man, lorry driver, man next door, man utd, mate of mine, mechanic, mother in law, my brother,
my cousin, my ex, my mate, my sister, my uncle, national rail, neighbor, neighbour, neighbours, newsreader,
next door, northern rail, parcel force, parking warden, parking wardens, pensions office, people commenting,
people parking, plumber, plumbers, police, politicians, postie, postman, prime minister, protesters, ref,
referee, robber, robbers, roofer, royal mail, ryanair, scammer, scammers, school teacher, shoplifters,
sister in law, sky, solicitor, solicitors, stepmother, students next door, sun readers, supply teacher,
taxi driver, teachers, teenager, teenagers, tenant, tenants, thieves who, ticket inspector, tories,
traffic warden, trolls on here, trump, unite, vandals, vicar, virgin media, vodafone, warden, water board,
woman next door, workmates, yorkshire water, youths

concept dg_wit_sure   idioms for want of wit that need nobody named
404 brain, 404 not found, a head on her shoulders, actual npc, air between the ears, all the brains of,
almost read, as much use as a chocolate, ate crayons, ate paste, attention span of, away with the fairies,
back row when brains, bats in the belfry, beers short of, big brain energy not, biscuits short of, blank as a,
blank look, blank stare, brain 404, brain cell between, brain donor, brain donors, brain in gear,
brain in neutral, brain in park, brain on backwards, brain on order, brain out of gear, brain queue, brain rot,
brain's on order, braincell between, brainrot, brains of a gnat, brains of a rocking horse, brains were dished,
brains were given out, brains were handed out, brick short of, bricks short of, brightest bulb,
brightest candle, brightest crayon, brightest spark, brightest star in, buns short of, butter's slipped off,
can do joined up, can't count past, can't educate pork, can't polish a turd, cannae educate pork,
cans short of, cant educate pork, cards short of, chips short of, clown behavior, clown behaviour,
clown energy, clownery, clowns short of, colour it in, colouring book, cotton wool between,
couldn't count past, couldn't count to, couldn't educate pork, count on their fingers, counting on fingers,
crunchiest crisp, cuckoo clock, currants short of, custard for brains, daft as a box of frogs, daft as a brush,
daft as brushes, daft in the head, dead behind the eyes, delulu, dial up brain, didn't notice if the,
dim as a nun's, dim as a toc h, do joined up, doesn't go all the way to the top, draught between the ears,
draw it for them, draw it for you, draw them a picture, draw you a picture, drinking the bathwater,
dropped as a baby, dropped as babies, dropped on her head, dropped on his head, dropped on their heads,
eating crayons, eggs short of, elevator doesn't go, empty upstairs, error 404, even do joined up,
fastest car in, feathers short of, few fries short, few sandwiches short, fizziest drink, fluff for brains,
fries short of, full npc, functioning head, giving brains out, giving out the brains, going on behind the eyes,
goldfish memory, gone fishing upstairs, hamster fell off, hamster has passed, hamster is dead,
hamster's asleep, hamster's dead, hamster's on holiday, hamster's passed, handed out the brains, head empty,
in big letters, in crayon, in pictures for, iq lower than, iq of a, iq smaller than, iq's lower than,
join the dots, joined up thinking isn't, joined up writing, juiciest fruit, keys short of,
knitting with one needle, knitting with only, last brain cell, last braincell, licked windows, licks windows,
lift doesn't go to the top, lift doesn't reach the top, lift doesnt go to the top, lift stops short,
lights are on and nobody, lights are on but nobody, lights are on nobody, lights on but nobody,
lights on nobody home, lobotomised, lobotomised hamster, lobotomy, lost its idiot, lost their marbles, low iq,
marshmallow for brains, mashed potato for brains, memory of a goldfish, mental age of, missing its idiot,
more brains in a, more brains in my, more life in a, more sense in a, more sense in my, mouth open like,
muppet behaviour, mush for brains, nearly read, negative iq, no one's home, no thoughts head empty,
no thoughts just, nobody in upstairs, nobody's home upstairs, not a full deck, not a lot going on upstairs,
not a thought behind, not much going on, not one thought behind, not playing with a full deck,
not right in the head, not the full deck, not the full quid, not the full shilling, not the full ticket,
nothing behind the eyes, nothing going on behind, nothing up top, nothing upstairs, nowt up top, nowt upstairs,
npc behavior, npc behaviour, npc energy, npcs, oar in the water, on a different planet, on another planet,
one brain cell, one braincell, one oar in, one oar out, only brain cell, only got one oar, out to lunch,
paddling with one, pages short of, peas short of, pence short of, penny hasn't dropped, penny never drops,
permanently buffering, planet zog, players short of, pudding for brains, queue for brains, quickest bunny,
raisins short of, reading age of, ripest banana, room temp iq, room temperature iq, run out of fingers,
rungs short of, running on dial up, sandwich short of, sandwiches short of, sausages short of, sawdust between,
seen the hamster, sense of a gnat, shallow end of the gene, shared brain cell, sharpest crayon, sharpest knife,
sharpest pencil, sharpest tool, sheep short of, shilling short of, shoe size, short words for them,
simple in the head, single brain cell, slates short of, slow as a wet, smooth brain, smooth brained,
smooth brains, soft as clarts, soft in the head, something going on behind the eyes, space between the ears,
spanners short of, spoons short of, steps short of, still buffering, stones short of, straight npc,
tapped in the head, the hamster died, the hamster's dead, the lift stops at, the penny never dropped,
the wheel's turning, thick as a brick, thick as a castle wall, thick as a ditch, thick as a docker's,
thick as a plank, thick as a whale, thick as bricks, thick as champ, thick as clotted, thick as custard,
thick as gravy, thick as manure, thick as mince, thick as pea soup, thick as pig, thick as porridge,
thick as shit, thick as treacle, thick as two, thought it said trains, thought they said trains,
threads short of, tiles short of, tomfoolery merchants, touched in the head, tumbleweed between,
two brain cells, two braincells, two sandwiches short, two short planks, use shorter words, use small words,
vacant stare, village has lost, village is missing, village missing, wax crayons, wet as a haddock,
what planet, wheel is spinning, wheel is turning, wheel's spinning, wheel's turning but, whistles between,
wind whistles through, windows 95, with pictures in, with the fairies, with their shoes on,
without taking her shoes off, without taking her socks off, without taking his shoes off,
without taking their shoes off, working head, working head on, wouldn't find sand, wouldn't find their own,
wouldn't find water, wouldn't know if the, wouldn't know if their, wouldn't notice a bus, wouldn't notice if a,
wouldn't notice if the, wouldn't notice if you, wouldn't recognise a, wouldn't see a, wouldn't spot a,
wouldnt notice if, wrong in the head, zero iq

concept dg_short_a   of which a few are wanting
ball, balls, batteries, battery, bean, beans, biscuit, biscuits, boat, bolt, bolts, brick, bricks, bulb, bulbs,
bun, buns, butties, button, buttons, butty, can, candle, candles, cans, card, cards, carriage, carriages,
chicken, chip, chips, clown, clowns, club, clubs, colour, colours, cow, cows, crayon, crayons, crisp, crisps,
cup, cups, currant, currants, duck, ducks, dwarf, dwarfs, egg, eggs, feather, feathers, floor, floors, fork,
forks, fries, fry, goal, goals, hole, holes, horse, horses, key, keys, knife, leg, legs, letter, letters,
marble, marbles, needle, oar, oars, olive, olives, over, overs, page, pages, pea, peas, pence, pennies, penny,
pie, pies, pig, piglets, pint, pints, plank, planks, plate, plates, player, players, quid, raisin, raisins,
rasher, rashers, reindeer, rung, rungs, runner, sail, sails, sandwich, sandwiches, sarnie, sarnies, saucer,
saucers, sausage, sausages, screw, screws, sheep, shilling, slate, slates, slice, slices, spanner, spanners,
spoke, spokes, spoon, spoons, stair, stairs, step, steps, stitch, stitches, stone, stones, stop, stops, string,
strings, sugar lump, sugars, teabag, teabags, thread, threads, tile, tiles, tomato, volt, volts, vowel, vowels,
wagon, watt, watts, wheel, wheels, wise man, wise men, word, words

concept dg_short_of   of what they want a few
a bag, a bakery, a band, a banquet, a barrel, a bicycle, a bike, a boat, a book, a box, a breakfast, a buffet,
a bus, a canteen, a car, a cardigan, a carousel, a chess set, a chippy tea, a choir, a christmas cake,
a christmas tree, a circuit, a circus, a crate, a crew, a deck, a dictionary, a dinner service, a dozen,
a drawer, a duvet, a farm, a farmyard, a fence, a field, a fish supper, a flock, a four pack, a fruit cake,
a fruitcake, a fry up, a full bag, a full box, a full breakfast, a full deck, a full dozen, a full english,
a full hand, a full load, a full pack, a full set, a full team, a full train, a golf course, a guitar,
a hamper, a happy meal, a hat, a herd, a jar, a jigsaw, a jumper, a jury, a keyboard, a ladder, a lift,
a lightshow, a load, a loaf, a lunchbox, a match, a merry go round, a nativity, a novel, a pack,
a packed lunch, a panto, a pantomime, a party, a piano, a picnic, a pillow, a pizza, a pound, a pub crawl,
a quid, a quorum, a remote, a roof, a round, a set, a six pack, a skyscraper, a sleigh, a snooker table,
a staircase, a tea party, a tea set, a team, a timetable, a tool box, a toolbox, a toolkit, a train, a trifle,
a wall, an alphabet, an innings, an orchestra, the alphabet, the full set, the lights, the picnic, the pound,
the set

concept dg_lowly   humble workers said to do better
a cardboard cutout, a chatbot, a chimp, a mannequin, a monkey, a parrot, a post it note, a recorded message,
a robot, a sat nav, a scarecrow, a sign, a tailor's dummy, a tape recorder, a trained monkey,
a vending machine, aldi tills, alexa, an answerphone, answer phone, answering machine, babysitter, baker,
barmaid, barman, bin man, bin men, binman, binmen, brickie, brownies, burger van, bus driver, butcher's boy,
car park attendant, cardboard cut outs, caretaker, chatgpt, checkout girl, checkout ladies, checkout lady,
childminder, chip shop lady, class of five year olds, cleaner, co op tills, cub scouts, delivery driver,
dinner ladies, dinner lady, dog walker, farmer, gardener, girl guides, hairdresser, handyman, janitor,
kebab man, ladies from the co op, ladies from the tills, ladies on the tills, lidl tills, lifeguard,
lollipop lady, lollipop man, milkman, monkeys, my cat, my dog, my five year old, my four year old, my gran,
my granddaughter, my grandson, my mum, my nan, my six year old, my three year old, my toddler, paper boy,
paper girl, paperboy, pizza boy, pizza lad, plasterer, plumber, postie, postman, primary school,
reception class, roofer, saturday girl, saturday lad, scouts, sheepdog, shelf stacker, shepherd, shop dummies,
siri, taxi driver, tea lady, tesco tills, the brownies, the cat, the cleaner, the coat stand, the dog,
the fish tank, the hat stand, the parrot, the photocopier, the pot plant, the tea urn, the window cleaner,
till girl, till ladies, till lady, trained monkeys, trolley boy, trolley collector, trolley lad,
vet's receptionist, vets receptionist, waitress, window cleaner, work experience girl, work experience kid,
work experience lad

concept dg_childish   as if they were children
a grown up, a grownup, a proper grown up, adult in the room, adult supervision, adults in the room,
an adult available, an adult i could, an adult in charge, an adult present, an adult we could, any adults,
any adults in, armbands, big boy pants, big boy trousers, big girl pants, big girl's pants,
bring your child to work, bring your kid to work, children in charge, children running, colouring in, creche,
daddy got, daddy's girl, did their homework, do their mothers know, do their mums know, does her mum know,
does his mum know, does your mam know, does your mother know, does your mum know, dummy in, dummy out, duplo,
fell off the school bus, fisher price, get a grown up, gold stars, grown up in charge, grown ups, grownups,
home time yet, homework done, house trained, housetrained, in nappies, in rompers, is there an adult,
key stage 1, key stage one, kids in charge, kindergarten, learn to tie, lego men, lego people,
milk and a biscuit, milk and biscuits, missed the school bus, mummy wrote, mummy's boy, my first desk,
my first job, my first reception, nap time, naptime, naughty step, nursery run, on a school night,
out of nappies, past her bedtime, past his bedtime, past their bedtime, past your bedtime, playgroup,
playing at offices, playing at shops, playing offices, playing shop, playing shops, playmobil, playtime,
potty trained, potty training, put a grown up on, run by children, run by kids, run by toddlers, school night,
school project, sent to their room, short trousers, spat her dummy, spat his dummy, spat the dummy,
speak to a grown up, spits the dummy, stabilisers, sticker chart, still in school uniform,
take your child to work, their mams, their mums vote, throw their dummy, throws her dummy, toilet trained,
toys out of the pram, toys out the pram, when the grown ups, work experience week, year 7, year 9, year nine,
year seven, your mams

concept dg_token   a little thing that goes to heads
a badge, a bit of authority, a bit of glass, a bit of perspex, a bit of power, a certificate, a clipboard,
a desk, a desk to sit behind, a fleece with, a fob, a glass screen, a hatch, a hatch to, a headset, a hi vis,
a job title, a keyboard, a lanyard, a little authority, a login, a pair of scrubs, a parking space, a password,
a polo shirt, a rubber stamp, a set of keys, a sheet of perspex, a smidge of power, a stapler, a stethoscope,
a switchboard, a swivel chair, a telephone, a title, a tunic, a uniform, a walkie talkie, a whistle,
a white coat, a window to, an inch of authority, an nvq, an ounce of power, badges, bit of glass,
bunch of keys, cardigan, clicky pen, clipboard, epaulettes, eyelashes, fake nails, fake tan, false lashes,
false nails, glasses on a chain, headset, headsets, hi viz, high vis, keys, lanyard, lanyards, letters after,
name badge, own parking space, perspex, ponytail, screen to sit behind, scrubs, specs on a chain, spinny chair,
swivel chair, the clipboard, the headset, the keys, the lanyard, the nails, uniform, uniforms

concept dg_hearsay   said with a straight face
allegedly, am led to believe, apparently, archaeologists, believe it or not, breaking news, credit where,
david attenborough, experts, fair play, folk say, fun fact, give her her due, give him his due,
give them their due, hats off, historians, hold the front page, i am told, i believe, i gather, i hear,
i heard, i understand, i'm led to believe, i'm reliably informed, i'm told, i've heard, i've seen evidence,
im told, in fairness, it is said, it's said, legend has it, legend says, newsflash, one must admit,
reliably informed, rumor has it, rumour has it, science has, scientists, scientists have, so they say,
some say, stop press, they say, they tell me, to be fair, wonders will never, word has it, word is,
would you believe

concept dg_feat_grand   what is nothing to boast of, said as if it were
able to, actually managed, almost human, almost looked up, almost smiled, answered a phone, answered the phone,
been known to, can actually, can almost, can even, can nearly, can now, capable of, could actually, could even,
did some work, did their job, do their job, done some work, done their job, finally managed, has been known to,
have been known to, know how to, knows how to, last seen smiling, last smiled, learned to, learnt to,
looked up once, managed to, might even, nearly human, nearly looked up, nearly smiled, once managed,
once smiled, picked up a phone, smiled in, smiled once

concept dg_ruin   what would come of working like them
a funeral, a riot, arrested, bankrupt, be dead, been dead, behind bars, blown up, burned down, burnt down,
bust, carnage, casualties, chaos, closed down, collapsed, court martial, court martialled, crash, crashed,
dead, derailed, died, divorced, down the road, escorted out, fall down, fallen down, fatalities, fired,
flooded, funerals, given my cards, gone bust, gone under, half my class, hung drawn, in a ditch, in flames,
in jail, in prison, in the canal, in the river, in the sea, inquest, locked up, marched out, mutiny, my cards,
no business, no customers, no pupils, not a customer, on fire, on the dole, on the streets, out of a job,
out on her ear, out on his ear, out on my ear, p45, rioting, sacked, sank, sent home, shot at dawn, shut down,
skinned alive, starve, starved, starving, struck off, sued, sunk, the sack, trains in the canal, walked out

concept dg_manner_like   how they look at one, likened
a huddle like, as if i had farted, as if i had the plague, as if i smelled, as if i was a draught,
as if i was invisible, as if i was simple, as if i was thick, as if i were a draught,
as if i'd asked for her kidney, as if i'd asked her to, as if i'd crawled, as if i'd farted,
as if i'd run over, as though i'd crawled, at arm's length, barking like, between finger and thumb,
blinking like, clucking like, flapped like, flapping like, gawped like, gawping like, growling like,
grunted like, hissing like, huddled like, like a leper, like dirt, like i asked for her, like i came in on,
like i farted, like i had leprosy, like i had the plague, like i smelled, like i smelt, like i was a child,
like i was contagious, like i was five, like i was simple, like i was thick, like i'd asked for a kidney,
like i'd asked for the moon, like i'd asked her to, like i'd crawled from, like i'd crawled out,
like i'd farted, like i'd kicked her, like i'd killed, like i'd run over her, like i'd shot her dog,
like i'd spat in, like i'm five, like muck, like something the cat, looked at it like, looked right through,
looked straight through, looked through me, looking at it like, looking straight through, looking through me,
milling about like, mouth going like, moved like, moving like, running around like, running round like,
sat like, scuttled like, shuffled off like, sitting like, slouched like, slumped like, something on her shoe,
something on the pavement, something the cat dragged, something the cat had, something the dog, squawking like,
standing like, stared like, stared straight through, stared through me, staring like, stood like,
stood there like, wandering about like

concept dg_bad_act   the small rudenesses of those who serve
arrogance, avoid eye contact, avoid work, avoiding eye contact, avoiding work, barking at people, be miserable,
being miserable, being rude, being unhelpful, being useless, cut people off, cutting folk off,
cutting people off, do nothing, do nowt, do sod all, doing nothing, doing nowt, doing sod all, excuses,
eye roll, eye rolling, eye rolls, frowning, get everything wrong, get my name wrong, getting it wrong,
getting names wrong, glare, glaring, gossip, gossiping, hang up, hanging up, huffing, huffing and puffing,
idleness, ignorance, ignore a ringing, ignore patients, ignore people, ignoring a ringing, ignoring patients,
ignoring people, ignoring phones, ignoring the phone, incompetence, laziness, look bored, look busy,
looking bored, looking busy, looking miserable, lose letters, losing forms, losing letters,
losing prescriptions, losing referrals, losing samples, losing things, make grown men cry, making excuses,
making folk cry, making people cry, misery, no for an answer, not caring, not giving a, not helping,
not listening, pass the buck, passing the buck, patronise people, patronising people, put people off,
putting people off, putting people on hold, putting the phone down, roll their eyes, roll your eyes,
rolling her eyes, rolling his eyes, rolling their eyes, rolling your eyes, rudeness, said no, say no,
saying no, saying nothing, scowl, scowling, shrug, shrugged, shrugging, shrugs, sigh, sigh that, sighing,
sighs, snapping at people, snarling, stare into space, staring at screens, staring into space, stupidity,
talk down to, talking down, tut, tuts, tutting, unhelpfulness, upset people, upsetting people,
upsetting the elderly, uselessness, waste people's time, wasting time

concept dg_honour   what one has in, or is given for, a skill
a degree, a diploma, a flair for, a gift for, a knack for, a level, a levels, a masters, a talent for,
apprenticeship, art of, award, award for, awards, badge, bafta, black belt, blue peter badge, bonus for,
bonus per, brownie badge, btec, certificate, champion, champion of, champions, commission for, commission per,
course, cup for, degree, degrees, diploma, down to a fine art, england at, evening class, expert at, expert in,
experts at, experts in, fine art, first class honours, flair for, for a hobby, for a living, for britain,
for england, for ireland, for scotland, for wales, for yorkshire, gcse, gcses, genius for, gift for,
gold medal, guinness record, honours, knack for, knighted for, knighthood for, masterclass, mastered the art,
masters, masters degree, natural talent, night school, nobel prize, nvq, olympic, olympic gold, olympic team,
olympics, oscar, overtime for, paid by, paid to, perfected the art, phd, prize, prize for, prizes, pro at,
professional, professionals at, promoted for, pros at, qualification, qualifications, rare gift, real gift,
real skill, real talent, scout badge, skill to, special kind of, specialise in, specialises, specialises in,
specialist in, specialists in, takes a special, takes skill, takes talent, talent for, talent to, team gb,
training course, trophy, world beating, world champion, world champions, world class at, world record

concept dg_spoil   what sour folk do to cheerful things
blister, bore, clear, crack, curdle, dampen, darken, depress, drain, empty, extinguish, freeze, frighten, kill,
melt, peel, put out, ruin, scare, sink, sour, spoil, start, stop, strip, stun, suck, turn, wilt, wither

concept dg_cheer   cheerful or hardy things that sour folk spoil
a clock, a clown, a puppy, a room, a saint, a wedding, angel, angels, argument, ballroom, beer, birthday,
birthday party, bonfire, candle, candles, carnival, children, christening, christmas, christmas day, church,
circus, clock, clown, clowns, cream, crops, crows, custard, dance floor, disco, dogs, dracula,
father christmas, festival, fight, fire, flowers, ghosts, glass, grass, heatwave, hell, hen do, horses,
hot bath, joy from, joy out, kittens, lemon, lemonade, lettuce, life out of, milk, mirror, mirrors, monk, nun,
nuns, paint, parade, parties, party, pigeons, plants, pope, pub, puppies, riot, room, roses, rottweiler, saint,
santa, small children, statue, stone, summer, sunshine, the dead, the horses, the joy, the life out, toddlers,
traffic, train, vampires, varnish, volcano, wallpaper, war, wedding, wine, yoghurt, zombies

concept dg_hardwork   work that would find them out
12 hour shift, a and e, a building site, a call centre, a factory, a farm, a proper job, a real job, a school,
abattoir, aldi, amazon warehouse, an ambulance, army, asda, assembly line, bin lorry, bricklaying,
building site, burger king, call centre, care home, casualty, checkout, chip shop, chippy, classroom,
coal face, coalface, down a pit, down the pit, factory, factory floor, farm, fish market, greggs, hospitality,
kfc, kitchen, lambing, lidl, maccies, market stall, mcdonalds, morrisons, my job, my line of work, my place,
my shoes, my shop, my trade, my yard, nandos, navy, night shift, nights, nursery, oil rig, our job, our place,
our shop, our yard, paras, pit, prison, private sector, production line, proper day's work, proper days work,
proper job, pub kitchen, real job, real world, retail, rigs, roadworks, roofing, sainsburys, scaffolding,
school, shipyard, shipyards, shop floor, spoons, steelworks, tesco, the army, the bins, the pit,
the private sector, the real world, the tills, tills, trawler, trenches, twelve hour shift, warehouse,
wetherspoons

concept dg_kidtools   with what one teaches infants
abacus, big letters, building blocks, cbeebies, charades, colouring in, colouring pencils, counting beads,
crayon, crayons, duplo, etch a sketch, felt tip, felt tips, finger puppets, flash cards, flashcards,
fuzzy felt, glove puppets, hand puppets, interpretive dance, jolly phonics, lego, mime, mr tumble,
numberblocks, one syllable, peppa pig, phonics, picture book, plasticine, play doh, playdoh, pop up book,
pop up books, puppet, puppets, semaphore, sesame street, short words, single syllables, small words,
sock puppets, stickle bricks, string and two cans, teletubbies, wax crayons, wooden blocks,
words of one syllable

concept dg_venue   whence such a creature must have come
antiques roadshow, circus, comedy club, crypt, darts night, drama club, freak show, ghost train, graveyard,
home planet, jurassic park, knackers yard, madame tussauds, mime school, morgue, mortuary, mothership, museum,
natural history museum, panto, pantomime, petting zoo, planet, safari park, scrap yard, scrapyard,
sea life centre, swamp, the circus, the museum, the zoo, waxworks, zoo

concept dg_ornament   as if they were there for show, or not at all
a cardboard, a hologram, a myth, a rumour, a unicorn, an ornament, banksy, battery operated, bigfoot,
cardboard cut out, cardboard cutout, decorative, endangered species, figment, figment of, flat battery,
for show, hibernating, hologram, in hibernation, in sleep mode, invisible man, just for show,
loch ness monster, lord lucan, made of cardboard, mythical, mythical creature, nearly extinct, needs rebooting,
nessie, on power save, on screensaver, on standby, ornamental, power saving mode, purely decorative,
run out of battery, running on windows, sasquatch, scarlet pimpernel, screensaver, set dressing, shergar,
sleep mode, stuffed and mounted, taxidermy, the invisible man, the invisible woman, the yeti, unicorn,
unicorns, unplugged, urban legend, urban myth, window dressing, witness protection, work of fiction, yeti

concept dg_disaster   where things went badly yet better
a bar fight, a bun fight, a burning, a riot, a sinking ship, alcatraz, bates motel, black death, black friday,
blitz, borstal, car crash, charge of the light brigade, chernobyl, chimps tea party, clown car, colditz,
crossroads motel, dark ages, death row, devil's island, dickens, dunkirk, dvla, fawlty towers,
great fire of london, guantanamo, guantanamo bay, gulag, gunpowder plot, hindenburg, hmrc, hunger games,
job centre, jurassic park, little bighorn, lord of the flies, mad max, mental asylum, motorway pile up,
oliver twist, passport office, pompeii, prison, riots, rush hour, ryanair, siberia, sinking ship,
spanish inquisition, squid game, stalag, stone age, strangeways, the alamo, the black death, the blitz,
the crimea, the dark ages, the dvla, the hunger games, the inquisition, the somme, the titanic, the workhouse,
titanic, train wreck, victorian times, wetherspoons on, workhouse, wormwood scrubs, zoo at feeding

concept dg4_hoot   what is not given
damn, damns, flying fuck, fuck, fucks, hoot, hoots, iota of concern, monkeys, rat's arse, shit, shite, shits,
single fuck, single shit, stuff, tinkers, toss, tosses

concept dg4_sits   what is to be found behind the desk
answering, answers, hides, hiding, lives, lurking, lurks, operates, perched, running, runs, sat, sits, sitting,
slouches, squats, staffing, standing, stands, working, works

concept dg4_absurd_ask   absurd things, asked for
a kidney, a liver, a lung, a million pounds, a million quid, a pint of blood, an organ, arm and a leg,
arm and leg, bank details, bone marrow, crown jewels, eldest child, family silver, first born, firstborn,
gold bullion, gold dust, half the cake, hand in marriage, her car keys, her chair, her dinner, her house,
her kidney, her kidneys, her lunch, her pension, her pin, her pin number, his car keys, his dinner, his house,
his kidney, his wallet, holy grail, house deeds, inside leg, keys to the kingdom, keys to the safe,
keys to the vault, kidneys, knickers, last rolo, left arm, left leg, life savings, loan, moon, moon on a stick,
mother's maiden name, nuclear codes, nuclear launch codes, one of her kidneys, one of his kidneys, organs,
personal bodyguard, pin number, private jet, right arm, shergar, soul, state secrets, the moon, the shirt,
their house, their kidney, their pension, to sleep with, wages, winning numbers

concept dg4_persona   stock figures that mock wherever they stand for one of the team
agatha trunchbull, am i bovvered, attila the hun, basil fawlty, captain mainwaring, chuckle brothers,
computer says no, cruella, cruella de vil, cruella deville, darth vader, dolores umbridge, dumb and dumber,
father dougal, fawlty towers, frank spencer, genghis khan, hannibal lecter, hyacinth bucket, ice queen,
judge judy, keystone cops, lady muck, laurel and hardy, little hitler, lord snooty, lurch from, medusa,
miss hannigan, miss piggy on the, miss trunchbull, morticia, mr bean, mrs danvers, mrs doubtfire,
mrs trunchbull, nurse gladys, nurse ratched, pob, ratched, rosa klebb, snow queen, sybil fawlty,
the catherine tate, the child catcher, the grim reaper, the muppets, trunchbull, umbridge, vicky pollard,
voldemort, waynetta, wicked witch of the west

concept dg4_trades   workmen and other outsiders at the premises
builders, contractors, decorators, delivery driver, delivery drivers, electrician, electricians, engineer,
engineers, estate agents, fitters, floor fitters, gas man, glaziers, heating engineer, heating engineers,
installers, kitchen fitters, landscapers, lift engineers, painters, plasterers, plumber, plumbers, removal men,
road crew, roofers, scaffolders, tarmac lads, tradesman, tradesmen, tree surgeons, window cleaner,
window cleaners, workman, workmen

concept dg4_trivverb   trifling verbs
arrange, boil, book, cope, count, cross, deliver, dig, direct, draw, drive, fasten, feed, fight, fill, find,
fit, fix, follow, get, guide, herd, hit, hold, keep, land, lead, light, lose, make, manage, navigate, open,
operate, organise, park, pass, peel, pick, post, pour, push, read, ride, run, score, sell, sink, sit, sort,
spell, spot, start, stir, swat, sweep, tie, toast, turn, unlock, wash, win, work

concept dg4_trivplace   places and things that make it trifling
a heel, a map, a mirror, a torch, bakery, barn door, bath, both hands, brewery, brothel, bucket, bun fight,
bus queue, colouring book, cowshed, desert, disco, distillery, door frame, duck race, egg and spoon,
empty car park, empty field, empty room, fish in a barrel, guide dog, haystack, instruction manual,
instructions, jigsaw, jumble sale, kettle, knees up, lake from a boat, library with, lift to, light bulb,
lightbulb, monastery, one horse race, own backside, own elbow, own face, own shadow, paper bag, phone booth,
phone box, piss up, pub with, pulse, raffle, roundabout, sandpit, sat nav, satnav, sausage sizzle,
search party, sherpa, snowstorm, sweet shop, tea party, the heel, tombola, toy shop, two horse race,
whelk stall, zebra crossing

# DGS: slots of contempt that no phrase foresees: adverts, airs, mock applause, misplaced creatures.

concept dgs_advert   an advert or an interview, in mockery
advert, advertising for, applicants, apply within, candidates, experience of, experience required, help wanted,
interview question, interviewing, job ad, job advert, job advertisement, job description, job spec, now hiring,
person spec, position vacant, qualifications needed, recruiting, recruitment, role description,
situations vacant, successful applicant, successful candidate, the ideal candidate, vacancies, vacancy, wanted

concept dgs_must   what such an advert asks
ability to, able to, desirable, essential, must be, must be able, must enjoy, must hate, must have, must love,
must not, need only, needs no, no brain, no experience, no manners, no people skills, no personality,
only those, personality not, preferred, required, smile not, would suit

concept dgs_sour   what sour or idle servants do
avoid eye contact, cutting people off, daylight, dead eyes, dislike of people, fear of phones, filing nails,
frown, glare, gossip, grunt, hang up, hate people, hate the public, hatred of, heart of stone, humans, ignore,
ignoring, immune to, lack of, listen to nobody, look bored, lose letters, make them cry, misery,
own broomstick, own cauldron, pulse, roll eyes, rude, rudeness, say no, saying no, scowl, sigh, sighing,
snap at, sneer, spite, superiority complex, thick skin and thicker, tut, tutting, unable to smile, unhelpful,
vinegar, win staring contests

concept dgs_airs   airs, in those who are above it all
condescended, deign, deigned, flounced, graced me, graced us, huffed, lift her eyes, lift her head,
lift his eyes, lift his head, lifted an eyebrow, lifted her eyes, lifted one finger, looked at her nails,
looked me up and down, looked us up and down, looks us up and down, nod, nodded, off her crisps, peered over,
rolled her eyes, sashayed, sniffed, swanned, swans about, swans around, swept in, swept past, tutted, wafted,
waltzed in

concept dgs_villain   figures who are never named in kindness beside a desk
addams family, adolf, al capone, annie wilkes, attila the hun, baldrick, basil fawlty, bellatrix, ceausescu,
cruella, cruella de vil, cyberman, cybermen, dalek, daleks, darth vader, dementor, dementors, dick dastardly,
doctor dolittle, doctor evil, doctor zoidberg, dolores umbridge, dr crippen, dr death, dr dolittle, dr dre,
dr evil, dr frankenstein, dr jekyll, dr mengele, dr nick, dr strangelove, dr zoidberg, dracula, fawlty,
fawlty towers, frank spencer, freddy krueger, genghis khan, gestapo, goebbels, gollum, grotbags, hagrid,
hannibal lecter, herod, himmler, hitler, homer simpson, hyacinth bucket, idi amin, inspector clouseau,
jabba the hutt, judge dredd, kgb, kim jong un, klingon, klingons, lady macbeth, lucrezia borgia, lurch,
maleficent, medusa, ming the merciless, miss hannigan, miss havisham, miss trunchbull, morticia, mr bean,
mr blobby, mr burns, mrs danvers, mrs trunchbull, mussolini, nora batty, norman bates, nosferatu,
nurse ratched, orc, orcs, pol pot, private pike, putin, rasputin, ratched, robespierre, rosa klebb, saddam,
sauron, scrooge, sideshow bob, sir humphrey, skeletor, spanish inquisition, stalin, stasi, stepford wives,
terminator, thanos, the borg, the grim reaper, the grinch, the munsters, the ss, the taliban, third reich,
torquemada, trunchbull, umbridge, vicky pollard, vlad the impaler, voldemort, wednesday addams, white walkers,
wicked witch of the west, worzel gummidge, wurzel gummidge, yosemite sam

concept dgs_belong   where they ought to be instead
back at school, back in school, behind bars, clamping cars, cleaning toilets, collecting trolleys,
doing her gcses, doing his gcses, double maths, driving a tank, flipping burgers, frightening crows,
guarding a prison, gutting fish, haunting houses, herding sheep, in a circus, in a home, in a museum, in a zoo,
in detention, in nursery, in panto, in pantomime, in the circus, in the stocks, kept away from people,
kept away from the public, kept in a, on a lead, on a leash, on the bins, on the naughty step, playing darts,
sacking the lot, scaring crows, selling fish, selling ice creams, sent back to school, stacking shelves,
still at school, still in nappies, sweeping roads, sweeping up, turning milk sour, under a bridge,
under a rock, working in an abattoir, working on a farm, working the waltzers

concept dgs_failed   trades they are said to have failed at
actors, actress, air hostess, air hostesses, air traffic controllers, beauticians, bouncer, bouncers,
checkout girls, dinner ladies, dinner lady, drama teachers, estate agent, estate agents, holiday reps,
lollipop ladies, models, nail technicians, nightclub bouncers, police officers, policemen, prison guards,
prison officers, prison wardens, school prefects, shelf stackers, shop assistants, tax inspectors, telesales,
traffic wardens, weather girls

concept dgs_doped   as if drugged, asleep or dead
asleep, battery low, buffering, comatose, dead, dial up, dial up internet, embalmed, fast asleep, half speed,
hibernating, in a coma, in slow motion, loading, low power mode, mogadon, on a go slow, on dial up, on mogadon,
on standby, on strike, on tramadol, on valium, powered by a hamster, prozac, sedated, sleep mode, sleepwalking,
slow motion, stuffed, tranquillised, unplugged, valium, windows 95

concept dgs_hearsay_help   what one must do for the slow
baby talk, big letters, block capitals, braille, crayon, crayons, diagram, finger paints, flash cards,
flashcards, glove puppets, in pictures, one syllable, picture, pictures, plasticine, puppet show,
sign language, slower, slowly, smaller words, sock puppet, stickers, subtitles, the alphabet, very slowly,
words of one syllable

concept dgs_headfull   what a head is full of
air, broken biscuits, cotton wool, cotton wul, custard, feathers, fluff, fresh air, jelly, mashed potato,
mince, mush, porridge, rocks, rubble, sawdust, soup, straw, suet, sweetie mice, wet sand, wind, wool

concept dgs_outfit   the show that the place is likened to
abbott and costello, amateur dramatics, amateur hour, benny hill, carry on film, carry on matron,
children's tea party, chimps' tea party, circus, clown college, clown school, comedy of errors, dad's army,
dads army, feeding time at the zoo, hi de hi, keystone cops, laurel and hardy, monty python, muppet show,
nativity play, panto, pantomime, punch and judy, school play, sixth form common room, st trinians,
the chuckle brothers, the goon show, the three stooges, zoo

concept dgs_applause   applause, in mockery
10 out of 10, 10/10, a big hand for, bravo, cheers lads, congrats, congratulations, fair play to, full marks,
gold star, gold stars, hats off, kudos, medals all round, my hat off, pat on the back, round of applause,
slow clap, slow handclap, standing ovation, take a bow, ten out of ten, three cheers for, top marks, well done

concept dgs_lost_wits   what else they lost, or lack
her manners, her marbles, his manners, his marbles, the plot, their brains, their manners, their marbles,
their minds, their personalities, their tempers, your brains, your consciences, your heart, your hearts,
your manners, your marbles, your minds, your souls, your temper

concept dgs_selfstuff   the writer's own troubles, or kin, that excuse the word
arthritis, bless him, bless me, hands are bad, hormones, i'm told, my age, my brother, my dad, my daughter,
my hands, my husband, my lad, my mate, my mum, my nan, my own, my sister, my son, my wife, silly me, teething,
the kids, tremor, wor lad

concept dgs_orgs   other places whose people are spoken of
111, 999, a and e, airport, aldi, allotment committee, amazon, ambulance control, argos, arsenal, asda,
b and q, bank, barber, barbers, barclays, betting shop, bookies, boots, british gas, bt, builders, bus company,
butchers, cafe, call centre, call handler, car park company, care home, chemist, children's home, chippy,
city fans, college, conspiracy nuts, council, dentist, dentists, dhl, dwp, energy company, england, evri,
garage, general hospital, golf club, government, gym, hairdresser, hairdressers, halfords, health minister,
hmrc, home office, hospital, hotel, housing office, insurance, ireland, job centre, jobcentre, kwik fit,
labour, landlord, library, lidl, liverpool, lloyds, man united, mcdonalds, morrisons, my work, natwest,
nhs 111, nursery, nursing home, openreach, opticians, out of hours, parcel, parish council, parliament,
passport office, petrol station, pharmacy, police, post office, pub, railway, referee, reform,
residents association, royal mail, sainsburys, scammers, school, scotland, sorting office, specsavers,
sports direct, tax office, tesco, the bank, the bus, the government, the ref, the tories, the train, tories,
var, vet, vets, virgin, wales, water board, water company, westminster, wetherspoons, whitehall, wilko


concept dgs_praise   praise that turns a rough word into a fond one
a gem, a legend, a miracle, best doctor, best gp, best nurse, best receptionist, best team, best there,
best there is, brilliant, couldn't fault, couldn't wish for, diamond, did wonders, didn't feel a thing,
do love, does her best for, fixed me, fixed my, found me a slot, gem, god love her, god love him, good as gold,
good with the, got me an, got me in, got me seen, got mine, had me in stitches, heart of gold, hilarious,
in stitches, kind heart, knew exactly, knew her stuff, knew his stuff, knew what, knows her stuff,
knows his stuff, laughed, legend, lifesaver, listened to me, love her, love him, love them, love to bits,
lovely, loves her, made me laugh, made my day, made my week, magic, miracle worker, on your side, our dragon,
saved her, saved his, saved me, saved my, sees you right, she's ours, so good with, soft as, sorted it,
sorted me, spot on, star, thank god for, the best, was right, wonderful, worth her weight, wouldn't be without,
wouldn't swap

concept dgs_machine   things that are called names without insult to anyone
ai receptionist, automated voice, barrier, blood pressure machine, booking app, car park machine, card reader,
chairs, chatbot, check in screen, coffee machine, computer, doors, kiosk, lift, menu, meter, parking machine,
phone menu, phone tree, printer, queue music, robot receptionist, robot voice, sat nav, screen, self check in,
self checkin, stairlift, the app, ticket machine, traffic lights, vending machine, website

concept dgs_public   people of the news who are insulted here, and bodies far from the practice
astrazeneca, bbc, benefit scroungers, big pharma, bill gates, boris, boris johnson, bosses in london, brussels,
cabinet, cameron, chancellor, chris whitty, cummings, davos, deep state, dorries, elon musk, farage, fauci,
gp contract, hancock, health minister, health secretary, hunt, icb, jeremy hunt, johnson, keir, klaus schwab,
liz truss, lockdown, matt hancock, mhra, ministers, mps, musk, nhs bosses, nhs england, nhs fat cats,
nhs managers, nhs trust, parliament, pfizer, pharma, politicians, prime minister, reform, royal family, soros,
starmer, streeting, sunak, the cabinet, the lords, the unions, trump, truss, trust bosses, tv doctor,
tv doctors, wef, wes streeting, whitty

concept dgs_carers   helpers from other bodies
bin men, care agency, care home, care worker, care workers, childminder, community nurse at school,
council officer, estate agent, father in law, foster carer, headmaster, headteacher, health visitor at,
home carers, housing officer, job coach, key worker, landlady, landlord, mother in law, nursery staff,
nursing home, probation, school nurse, sister in law, social services, social worker, social workers,
support worker, warden, work coach


concept dgs_domestic   what is told of homes, not of a surgery
bruises, cheated on, cheats on, drinks all day, feeds them, her indoors, him indoors, hits her, hits him,
hits the kids, keeps taking him back, kicked the dog, leaves the kids, lets them run, locks the fridge,
looks after them kids, neglects, never feeds, never worked a day, on benefits, on the sick with, selling weed,
sells drugs, sells fake, sells pills, smacks her, smacks the kids, stole from his, the dad's, their dad,
their mother, them kids, took her money, won't pay maintenance

concept dgs_fellow   other patients and passers-by
biddy, bloke, chap, couple, cyclist, dog walker, dog walkers, driver, drivers, fella, granny, idiot, kid, kids,
lad, lads, malingerers, man, men, mothers, mums, old man, old trout, old woman, parents, patient, patients,
people, person, some guy, somebody, someone, teenagers, trout, woman, women, yobs, youths

concept dgs_fellow_place   where and how they offend
coughing everywhere, coughs without, demanded to be seen, didn't turn up, don't turn up, dont turn up,
double parked, drop litter, foul, full blast, in front of me, in that waiting room, in the queue,
in the waiting room, jumped the queue, letting their dogs, letting their kids, miss appointments,
missed appointments, misses an appointment, next to me, no mask, no shows, on his phone, on speaker,
on speakerphone, parked across, parked in, pushed in, pushed past, queue jumpers, queue jumping, sat behind me,
sat beside me, sat next to me, shouting at the girl, speakerphone, vaping, volume up, waiting room full of,
wasting appointments, who miss, who smoke, without a mask

concept dgs_groups   groups that the hateful insult
alcoholics, anti vax, anti vaxxers, antivax, antivaxxers, asylum seekers, benefit scroungers, black people,
boat people, boomers, catholics, conspiracy theorists, druggies, drunks, eastern europeans, fat people,
foreigners, gays, gypsies, immigrants, indians, jews, junkies, lesbians, migrants, millennials, muslims,
pakistanis, pikeys, poles, refugees, romanians, smackheads, the disabled, the obese, the unemployed,
they come here, they come over here, trans people, travellers, women drivers, young mums

concept dgs_misdeed   what passers-by and other patients do amiss, not those who serve
abandoned a trolley, been at the toilet, blocked the drive, blocked the ramp, blocking the drive,
blocking the ramp, blocking the road, broke into, broken into, bumped my car, chucked rubbish, cut me up,
deleted my comment, dented, dog fouling, doing doughnuts, doing wheelies, double parked, drives like,
driving like, dropped litter, dropping litter, drove into, dumped a, dumping, fly tipped, graffiti, graffitied,
has parked, has reversed, have parked, have sprayed, hit and run, hit my car, in the flower bed,
in the flower beds, in the flowerbed, jumped the lights, jumped the queue, jumping the queue, keyed my,
knocked my wing mirror, left a trolley, left the gate open, left their dog, let their dog, let their kids,
lets her dog, lets his dog, lobbed a, my bike, my parcel, my pram, nappies in, nicked my, nicked the, nicking,
no lights on, not indicating, on a scooter, on an e scooter, on his scooter, on the pavement, on the zigzags,
on two wheels, overtook me, parked across, parked in, parked like, parked on, parked over, pinched my,
pinched the, pinching the, pissed in the, playing loud music, pushed in, pushed my, pushed past, racing round,
ran over, ran the lights, reversed into, robbed, robbing, scratched my, set fire, setting off fireworks,
shoplifting, smashed my, smashed the bus shelter, smashed up, smoking in the doorway, spat on, speeding,
spray painted, sprayed on, sprayed paint, sprayed your, stolen my, swerved, tailgating, tipped rubbish,
took my parcel, trampled, trashed, undertook me, urinating, vandalised, wheelie down, without a mask,
without indicating, wrote off my

concept dgs_mishap   a slip of the writer's own
a day early, a day late, a month early, a week early, a week late, back to front, been sat in the wrong,
clean forgot, completely forgot, double booked myself, forgot all about, forgot my, forgot our,
forgot the date, forgot what day, forgot which, got my days mixed up, got the day wrong, got the time wrong,
got the wrong, had it upside down, in the wrong clinic, in the wrong queue, in the wrong room, inside out,
left it in the, left it on the, left my, left the form at home, locked my keys, locked myself,
looked at the wrong, lost track of the days, misread, missed it again, missed my own, pressed the wrong,
pulled a push door, pulled the push door, put my foot in it, put the clocks, put the wrong, rang the wrong,
read it wrong, sat in the wrong, stood in the wrong, thought it was monday, thought it was thursday,
thought it was tomorrow, thought it was tuesday, took the wrong, turned up a, turned up at the wrong,
turned up on the wrong, turned up with no, turned up with the wrong, upside down, walked into the wrong,
was holding it upside down, went in the wrong, went on the wrong, went to the wrong, with the wrong child,
wrong building, wrong surgery

concept dgs_ail   ailments, weather and things that are called names
allergy, arthritis, back pain, blister, blood pressure cuff, bruise, bug, catarrh, chest infection, cold,
cough, covid, cramp, cystitis, ear infection, eczema, flu, germ, gout, gravel, hangover, hay fever, hayfever,
headache, heatwave, ice, infection, insomnia, itch, itching, jab, lurgy, menopause, midge, midges, migraine,
needle, nettle, norovirus, pain, plantar fasciitis, pollen, rain, rash, sciatica, scooter, shingles, sick bug,
sinus, sinusitis, sore throat, splinter, storm, stye, tinnitus, tooth, toothache, tummy bug, ulcer, vertigo,
virus, wart, wasp, weather, wind, wind chill

concept dgs_shout   how insults at staff are told of
had a go at, hurled abuse at, screamed at, screaming at, shouted at, shouting at, swearing at, swore at,
went for

concept dgs_alleg   crime, fraud, drink and malpractice, told as fact
abused a patient, addicted, affair, altered my notes, altered my records, altered the notes, arrested,
asleep at her desk, asleep at his desk, asleep at the wheel, assaulted, back hander, back handers, backhander,
backhanders, black market, bribe, bribed, bribes, brown envelope, brown envelopes, cash in hand, caution for,
changed my records, charged with, claiming for dead, cocaine, common knowledge, convicted, cover up,
covered it up, covered up, covering up, criminal record, data breach, dead patients, death certificate,
deleted the, drug companies, drug company, drug reps, drunk, drunk driving, embezzled, embezzling, expenses,
failed her exams, failed his exams, faked, faking, false name, falsified, falsify, falsifying, fiddled,
fiddles, fiddling, forged, forging, fraud, freebies from, ghost patients, gmc, hung over, hungover,
insulin overdose, intoxicated, investigated, killed a, killed her, killed him, killed his, killed my,
killed our, laundering, malpractice, manslaughter, misconduct, money laundering, morphine missing, murdered,
negligence, negligent, never passed, never qualified, not qualified, off her box, off her face, off his box,
off his face, on the bottle, on the fiddle, on the take, over the limit, paedophile, petty cash, pilfered,
pilfering, pilfers, plied, pocketed, pocketing, poisoned, police are, police were, prison, raided,
reeked of drink, reeking of drink, sacked for, sacked from, scamming, selling our, selling your, sells our,
sells tablets, sells your, sexual assault, shredded, shredding, skimming, slurring, smelt of drink, sold her,
sold his, sold my, sold our, sold patients, stank of booze, stank of drink, stealing, steals,
stinking of booze, stinking of drink, stole, struck off, suspended for, swaying, switched the labels,
taking bribes, tampered, tampering, theft, touching patients, tribunal, under investigation,
under the influence, unlicensed, unqualified, used a dead, vodka, wiped the, without consent

concept dgs_lies   health scares and what is said with them
5g, autism, big pharma, bill gates, booster, boosters, chemo, chemtrails, chip, clot shot, covid, cure for,
depopulation, detox, do your own research, do your research, fluoride, gene therapy, graphene, insulin,
ivermectin, jab, jabbed, jabs, lab rats, mainstream media, masks, microchip, mmr, mrna, nanobots, plandemic,
poison, poisoning, scamdemic, spike protein, statins, sudden deaths, the elite, the science, toxins, untested,
vaccine, vaccines, vax, vaxxed, virus, yellow card

concept dgs_kin   those at home and near, of whom people grumble
aunt, auntie, boss, boyfriend, brother, brother in law, budgie, cat, cousin, dad, daughter, daughter in law,
dog, ex, ex husband, ex wife, father, father in law, fella, flatmate, girlfriend, gran, grandad, granddaughter,
grandson, husband, kids, lad, lads, landlord, lass, lodger, mam, mate, missus, mother, mother in law, mum, nan,
neighbour, nephew, niece, old man, partner, sister, sister in law, son, son in law, stepdad, stepfather,
stepmum, stepson, teenager, teenagers, twins, uncle, wife
