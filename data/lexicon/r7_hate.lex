# Attacks on people for what they are: the groups, what is said of them, slurs, and what shows that nothing is meant.

concept ht_slur   slurs without a harmless sense
alphabet brigade, alphabet people, batty boy/n, battyboy, battyman, battymen, bender boys, boat rats,
bog trotter/n, bogtrotter/n, brown bastards, bum bandit/n, bumboy, camel jockey/n, carpet muncher/n, chinkies,
chinky, coffin dodger/n, coffindodger/n, coloureds, coon/n, crip/n, cripple/n, cripples, curry muncher/n,
dago/n, darkie/n, darkies, darkskins, darky, dinghy divers, dinghy rats, dotheads, downie/n, downies, f4g/n,
faggot/n, feminazi/n, fenian bastards, fudge packer/n, gaylord/n, gippo/n, gippos, goat shagger/n,
goatshagger/n, golliwog/n, gollywog/n, gook/n, groomer flag, gyp, gypo/n, gyppo/n, gyppos, hajji, half breed/n,
half caste/n, halfcaste/n, he she/n, jew boy, jew boys, jewboy, jihadi/n, jock bastard, jungle bunnies,
jungle bunny, kaffir/n, kike/n, ladyboy/n, lesbo/n, lezbo, lezza/n, lezzer/n, libtard/n, libtards, loonies,
mong/n, mongo, mongoloid/n, mongs, mongs in, mudslime/n, musrat/n, muzrat/n, muzzie/n, muzzies, nig nog/n,
nigga/n, nigger/n, niggers, nignog/n, nonce flag, p4ki, packi, packis, paki/n, pakis, pakky, pikey/n, pikeys,
pikie/n, polack/n, poof/n, poofs, pooftah/n, poofter/n, queer boys, raghead/n, ragheads, rapefugee/n,
rapeugees, retard/n, retarded, retards, rubber dinghy rapids, sambo, sand monkey/n, schizo/n, schizos,
sheep botherer/n, sheep shagger/n, sheepshagger/n, shemale/n, shirt lifter/n, shirtlifter/n, slant eye/n,
slanteye/n, slitty eyed, sooty bastard, spacca/n, spacker/n, spacko, spakker/n, spanners on the bus, spastic/n,
spasticated, spastics, spaz, spazz, special bus, spic/n, spics, sunshine bus, taig/n, tard/n,
teuchter bastards, the dykes, them dykes, tinkers, towel head/n, towelhead/n, trannie/n, trannies, tranny,
trannys, troon/n, uncle tom, untermenschen, wetback/n, window licker/n, window lickers, windowlicker/n, wog/n,
wogs, yid/n, yids, zipperhead/n


concept ht_quote   somebody else's slur, told and condemned
ableism, ableist, abused, antisemitism, awful word, bullied, bullying, called, called her, called him,
called me, grew up being, hate crime, homophobia, homophobic, hurled, islamophobia, n word, offensive,
outdated, p word, r word, racial abuse, racism, racist, report it, reported, sexism, shout, shouted, shouting,
slur, slurs, spat, term, the word, told to go back, transphobia, transphobic, use of, used to be called,
used to call, vile racist, was called, were called



concept ht_foreign   people from elsewhere
a dress doing, abdul, abroad, afghan/n, afghans, african doctor, african/n, africans, albanian/n, albanians,
an interpreter for every, arab/n, arabs, arrivals, asian doctor, asian/n, asians, asylum, asylum hotel,
asylum hotels, asylum lot, asylum seeker/n, asylum seekers, asylums, bangladeshi/n, black doctor, black face,
black faces, black lot, black people, boat arrivals, boat lot, boat migrants, boat people, bollywood, bombay,
brown face, brown faces, brown people, bulgarian/n, bulgarians, burka/n, burkas, burqa/n, channel crossers,
chinese, coloured, coloured doctor, coloured people, community spreads, dinghies, dinghy, dinghy brigade,
dinghy lot, dinghy people, east european/n, east europeans, eastern european doctor, eastern european/n,
eastern europeans, economic migrants, ethnic minorities, ethnic/n, ethnics, eu lot, filipino/n,
for headscarves, foreign, foreign accent, foreign doctor/n, foreign doctors, foreign lot, foreign name,
foreign names, foreign nurse, foreign nurses, foreign ones, foreign people, foreigner/n, foreigners, forreners,
forrin, forriners, freinds from calais, from abroad, from calais, from god knows where,
from goodness knows where, from over there, from overseas, from the third world, furrin, furriner/n, furriners,
ghanaian/n, gypsies, gypsy, health tourist/n, hijab/n, hijabs, hindu/n, hindus, illegal immigrant/n,
illegal immigrants, illegal/n, illegals, imam, immigrant/n, immigrants, immigration, imported, importing,
incomers, indian doctor, indian/n, indians, iranian/n, iranians, iraqi/n, iraqis, islam, islamabad, islamic,
islamist/n, islamists, jamaican/n, jew/n, jewish, jews, kosovan/n, kurd/n, kurds, latvian/n, lithuanian/n,
lithuanians, migrant/n, migrants, minorities, mogadishu, mohammed this, moslem/n, moslems, mosque/n, mumbai,
muslim/n, muslims, new arrivals, newcomers, nigerian doctor, nigerian/n, nigerians, niqab, off the boat,
off the boats, overseas, overseas doctors, overseas lot, overseas nurses, pakistan, pakistani doctor,
pakistani/n, pakistanis, philippines, poles, polish, polish doctor, portuguese, prayer mats, refugee/n,
refugees, roma, romanian/n, romanians, romanies, romany, russian/n, scrap interpreters, scrap the translators,
side curls, sikh/n, sikhs, skull caps, small boats, somali/n, somalian/n, somalians, somalis, syrian/n,
syrians, the boat lot, the headscarves, them blacks, them immigrants, these blacks, third world, timbuktu,
translators, travelers, traveller children, traveller families, traveller kids, traveller/n, travellers,
turk/n, turks, ukrainian/n, ukrainians, ukranians, vietnamese, which community, zimbabwean/n






concept ht_nation   nearer peoples, attacked less often
american/n, americans, catholic, catholics, english, englishman, englishmen, french, frenchman, german/n,
germans, irish, irishman, irishmen, jocks, londoners, northerners, paddies, paddy, proddies, protestants,
scot/n, scots, scotsman, scottish, scousers, southerners, taffies, taffs, taffy, welsh, welshman, welshmen,
yank/n, yanks

concept ht_lgbt   sex and gender
a rainbow on, birthing people, bisexual/n, bisexuals, bloke in a dress, blokes in dresses, chest feeding,
chestfeeding, cross dresser/n, crossdresser/n, drag, drag queen/n, drag queens, fella in a frock,
fellas in frocks, gay, gay agenda, gay blood, gay couple/n, gay doctor, gay men, gay people, gays,
gender stuff, he him, homosexual/n, homosexuality, homosexuals, lads in dresses, lesbian/n, lesbians, lgb,
lgbt, lgbtq, man in a dress, man in a frock, man in a skirt, man in a wig, men in dresses, men in frocks,
men in skirts, non binary, nonbinary, other ones every summer, pregnant people, pride flag, pronoun/n,
pronouns, queer/n, queers, rainbow, rainbow badge, rainbow clinic, rainbow flag, rainbow flags,
rainbow lanyard, rainbow lanyards, rainbows on, same sex, that rainbow, the dykes, the rainbow on, them dykes,
they thems, trans, trans lot, trans men, trans people, trans women, transexual/n, transgender, transgendered,
transgenders, transsexual/n, transvestite/n, two dads, two men, two mums, two women




concept ht_disabled   illness and disability of body and mind
addict/n, adhd, adhd kids, adhd lot, alkies, anorexic/n, anxiety lot, aspergers, autism, autistic,
autistic child, autistic children, autistic kid, autistic kids, autistics, bipolar, bipolars, blind people,
blue badge, blue badges, crazies, cripples, deaf, deaf bloke, deaf lad, deaf lass, deaf people, deaf woman,
deafies, dementia patients, depressed lot, depression lot, depressives, disability, disabled, disabled kids,
disabled lot, disabled people, down's kid, downs kid, downs syndrome, fat people, fatties, fatty, handicapped,
handicaps, learning difficulties, learning disabilities, learning disability, loonies, loony, mental case/n,
mental cases, mental health lot, mental people, mentally disabled, mentally ill, mentals, mobility scooter/n,
neurodivergent, nutjobs, nutters, obese people, on the spectrum, people in wheelchairs, people like that,
pips lot, psychos, schizophrenic/n, schizophrenics, sen kids, send kids, special kids, special need,
special needs, special needs kids, special needs lot, special ones, special school, special unit, stutterers,
the deaf, the disabled, the mentally, the spectrum, weirdos with, wheelchair/n, wheelchairs



concept ht_age   age
anyone over, baby boomer/n, biddies, blue rinse brigade, boomer/n, boomers, dinosaurs, dodderers, doddery old,
elderly, elderly people, fossils, gen z, geriatric/n, geriatrics, grey brigade, millennials, oap/n, oaps,
old biddies, old codgers, old dear, old dears, old duffers, old farts, old fogies, old folk, old gits,
old people, old uns, oldies, over 70s, over 75, over 75s, over 80s, over eighties, over seventies, pensioner/n,
pensioners, snowflake generation, the elderly, the old, twirlies, wrinklies, wrinkly, zimmer brigade

concept ht_women   women as a kind
a woman doctor, bint, birds, female doctor, female doctors, female gp, female manager, females,
females in charge, feminist/n, feminists, girl doctor, girlie doctor, her husband, lady doctor/n, lady doctors,
lady gp, lasses, lassie doctor, little girl doctor, on a lass, single mothers, single mums, teenage mums,
unmarried mothers, wimmin, woman doctor, woman gp, woman manager, woman's job, woman's place, women doctors,
women drivers, women in charge, women's place, women's work, young woman doctor


concept ht_othering   words that set people apart
a certain sort, a certain type, another kind, certain community, certain people, certain types, folk like that,
her kind, her lot, her own kind, her sort, his kind, his lot, his own kind, his sort, it's always them,
its always them, not from here, not from round here, not like us, not one of us, not our kind, not our sort,
one of them lot, one of them ones, ones in the, ones in them, our kind, our own, our own kind, our own people,
our sort, people like her, people like him, people like that, people like them, people of that sort,
such hands, such people, that kind, that lot, that sort, that type, the hotel lot, the likes of her,
the likes of him, the likes of them, the other kind, the other lot, their kind, their lot, their own kind,
their sort, their type, them people, them sort, them types, these people, those families, those kind,
those people, those sorts, those types, with hers, with their lot, with theirs, wrong sort, you know the ones,
you know the sort, you know what i mean, you know who

concept ht_expel   driving people out
back across the water, back in the sea, back into the sea, back on a boat, back on a plane, back on the boat,
back on the plane, back on their boat, back on their boats, back over there, back to africa,
back to bongo bongo, back to delhi, back to her own, back to his own, back to india, back to islamabad,
back to lagos, back to mumbai, back to nigeria, back to pakistan, back to poland, back to romania,
back to somalia, back to syria, back to the jungle, back to their, back to where, back to wherever,
back to your own, back where, belong here, belongs here, boot em out, boot them out, bugger off back,
catapult them, charter a plane, chuck em out, chuck them out, clear off back, clear off home, close the border,
close the borders, deport, deportation, deported, deporting, doesn't belong, doesnt belong, don't belong,
dont belong, drive the coach to the airport, gerrem out, get out of our, get them all out, get them out of,
go back to, go back where, go home to, kick em out, kick them out, kicked out, leave our country,
leave this country, nearest airport, nearest port, no place here, no place in, not belong, not welcome,
on a boat and, on a plane home, on the first plane, on the next boat, on the next plane, one way ticket,
out of our country, out of this country, out of this town, pack her bags, pack his bags, pack their bags,
pack up and, packed up and went, put em on a boat, put on a boat, put them all on a boat, put them on a boat,
repatriate, repatriated, repatriation, round em up, round them up, rounded up, rounding up, sank, send em back,
send em home, send her back, send her home, send him back, send him home, send the lot, send them all back,
send them all home, send them back, send them home, send them packing, sending back, sending home, sent back,
sent home to, sent packing, ship em out, ship them back, ship them off, ship them out, sink the boats,
sink the dinghies, slung back, slung out, stay in their own, stay over there, stay where they,
stop in their own, stop over there, stop the boats, stop where they, thrown out of, time they packed,
time they went, to the airport, torpedo, turf them out, turfed out, turn the boats, wanna be slung,
want sending back, want slinging, want them gone, want them out, want to go home where, wants deporting,
wants sending back, went back where



concept ht_vermin   what makes people less than human
a disease, actually wash, animals, apes, are thick, attention seekers, attention seeking, backward, backwards,
barbarians, beggars, benefit cheats, benefit scroungers, bomb, bombs, bone idle, breed, breed like, breedin,
breeding, breeds, bring diseases, bringing diseases, burden, burdens, cattle get, chimps, cockroach/n,
cockroaches, criminal/n, criminals, crims, dead weight, dirt, dirty, disease ridden, diseased, drain on,
drains on, druggies, ever wash, faking it, fanatics, filth, filthy, five apiece, fleas, freeloader/n,
freeloaders, freeloading, gangs, germs, grifters, grooming, head lice, illiterate, inferior, infest, infested,
infesting, invading, invasion, isis, just thick, lazy, leech/n, leeches, leeching, liars, lice, light fingered,
locusts, maggots, milking it, milking the system, monkeys, murderers, nick everything, nicking, nits,
nothing but trouble, on the make, on the take, overrun, parasite/n, parasites, pests, pimps, pinch,
pinch everything, pinching, plague, playing the system, pongs, popping out babies, primitive, put it on,
putting it on, rabbits, rapist/n, rapists, rats, reek, riddled, savage/n, savages, scab/n, scammers,
scroungers, scrounging, scum, sinners, skivers, smells, smelly, sponger/n, spongers, sponging, spread disease,
steal, stealing, stink, stink of, stinking, stinks, subhuman, suicide bomber, swarm/n, swarming, swarms,
taliban, terrorist/n, terrorists, thick as, thieve, thieves, thieving, uncivilised, unclean, uneducated,
unhygienic, useless eaters, vermin, wash before, weapons, workshy




concept ht_takeover   fear of being crowded out
all jabbering, before british, before english, before local people, before locals, before our own, before us,
bending over backwards, bow to, breed we queue, can't hear an english, can't hear english, can't move for,
cannae get a seat, cannae move for, cant hear english, cant move for, crawling with,
everything in their language, everywhere you look, fed up of seeing, flooded with, front of the queue,
get everything, get everything first, get it all, get it first, get seen first, get theirs first, gets its own,
gets theirs first, given everything, given houses, going first, had enough out of this country,
handed everything, handed houses, in front of british, jabber, jabberin, jabbering, jump the queue,
jumping the queue, jumps the queue, kowtow, minority in my own, minority in our own, more of them than us,
no english voice, not a white face, not a word of english, not an english face, not an english voice,
only english voice, only white, only white face, only white person, our own country, our own town, outnumbered,
over run, overrunning, pander, pandering, panders, queue jumpers, rammed down our throats, ramming it down,
replacing us, shoved down our throats, shoving it down, sick of having, sick of seeing, spoilt for choice,
spot the white, strangers in our own, swamping, taken over, takes our, takin our, takin over, taking our,
taking over, taking over everywhere, took our, treated better than, treated like kings, wall to wall



concept ht_freebies   what they are said to get or not pay
asking for benefits, benefits, cost a bomb, cost us a fortune, costing us, costs a bomb, council flat,
council house, council houses, digs, five star hotel, for nothing, four star hotel, free dentist, free digs,
free doctor, free everything, free food, free health, free healthcare, free hotel, free hotels, free house,
free houses, free iphones, free phone, free phones, free treatment, freebies, hand outs, handouts, hotel room,
hotels, never paid, never paid a penny, never paid in, never worked, never worked a day, new car, new cars,
new flats, nhs money, not paid a penny, not paid in, on the house, on the nhs, our money, our taxes,
paid for by us, paid nothing in, payed nothing in, tax payer, taxpayer, taxpayers, want the money,
wants the money, waste of money, we pay for, we're paying for, were paying for, who pays, who's paying


concept ht_prefer   calls to prefer one's own
a british doctor, a british one, a christian, a decent english, a local doctor, a native, a normal doctor,
a normal one, a proper british, a proper doctor one of our own, a proper english, a real english, a real man,
a real woman, a white, actual english, an english doctor, an english nurse, an english one, an english person,
an english speaking, back of the queue, born here, british ahead of, british born, british doctor/n,
british doctors, british first, british names, british nurses, british only, british patients first,
british people first, british person, british sounding, british staff, brits first, brits last,
charity begins at home, decent faces, doctors who belong, doctors who speak english, english born,
english doctor/n, english doctors, english faces, english first, english names, english nurse/n,
english nurses, english only, english people first, english person, english sounding, english speaking,
every british, every english, every other nationality, for british, for english, for our own, home grown,
homegrown doctors, indigenous, indigenous people, king's english, kings english, learn english,
learn the language, learn to speak, look after our own, look after your own, looking after our own,
native english, native speakers, natives, natives first, one english doctor, one of our own, one of ours,
one that speaks english, our own before, our own doctors, our own first, our own kind, our own lot,
our own people, own before, own people first, people born here, people from here, people who belong,
proper british, proper english, proper names, queen's english, queens english, real british, real english,
send british, separate queue, separate queues, separate waiting, some normal, somebody british,
somebody english, somebody who belongs, somebody who speaks english, someone british, someone english,
someone white, someone who speaks english, speak english, speak proper english, speak the language,
speaking english, speaks english, talk english, talks english, two queues, white doctor, white doctors,
white face, white faces, white family, white nurse, white one, white people, white person, whites,
who belong here, who belongs here, word of english


concept ht_refuse   not wanting them near
bar them, can't understand a word, can't understand half, cant understand a word, couldn't make out a word,
couldn't understand a word, couldn't understand one word, couldnt understand a word, didn't want, do not trust,
do not want, doesn't want, don't let, don't trust, don't want, dont let, dont trust, dont want,
get someone else, i asked for, i'll wait for, ill wait for, keep em away, keep em out, keep her away,
keep him away, keep out, keep them away, keep them out, kept apart, kept away, kept out, let near,
make out a word, near my, near my children, near my kids, never be seen by, never have been let in,
never trust, next to me, next to my, no one wants, no thank you, no thanks, nobody wants,
not being examined by, not being looked at by, not being seen by, not being touched by, not going near,
not having, not having one of, not letting, not sat next to, not seeing, not want, not with children,
other one please, refusing, served by a real, should be kept, should be separate, should have to sit,
should never have been, should not be, should not be allowed, should not have, should not take, shouldn't be,
shouldn't be allowed, shouldn't be let, shouldn't be near, shouldn't be sat, shouldn't have to, shouldnt be,
shouldnt be allowed, shouldnt be let, swap me to, through that accent, touch me, touch my, touching me,
touching my, trust a, turn them all away, turn them away, understand a word, wait outside, walked out,
want it near, wanted somebody, wanted someone, won't be seen by, won't let, won't see, wont be seen by,
wont let, would not let, would not trust, wouldn't let, wouldn't trust, wouldnt let, wouldnt trust


concept ht_damn   condemning for what they are
abomination, against god, against nature, agenda, aids, allah can, are disgusting, ashamed, bad parenting,
be gone, bed blocker, bed blockers, bed blocking, brainwash, brainwashing, bung up, clip round the ear,
clog up, clogging up, cluttering up, corrupting, cull, culled, dead weight, degenerate, degenerates,
deliverance, delusional, demonic, deviants, die already, die off, dying out, euthanised, evil, excuse for bad,
exorcism, exterminate, finished off, freak, freaks, gassed, gassing, god made, groomers, grooming,
had a good innings, had enough off, had enough out of, had their time, had their turn, haram, hogging,
hurry up and die, immoral, indoctrinating, insult to women, is disgusting, just fat, just lazy, just mental,
just thick, lock them up, locked away, locked in, locked up, locking in, locking up, made up, madness,
make way, mental illness, mentally ill, mutilated, natural selection, nature used to, nature would,
need a slap, needs a slap, nonces, not natural, not normal, not right, not right and, not right in the head,
nothing up with, nothing wrong with any, nowt up with, nowt wrong with, paedos, pay for it, perverted,
perverts, pervs, poison, predators, put in a home, put in an asylum, put in homes, put to sleep, ruining,
satan, satanic, shameful, should be illegal, should not exist, shouldn't exist, sick, sicko, sickos, sin,
sinful, stoned, time they, too many of them, ungodly, unnatural, waste of a bed, waste of money,
waste of resources, waste of space, weed out, weed that out, weeded out, wiped out, world's got too many,
worthless, wrong in the head



concept ht_sexist   set phrases against women and men
back in the kitchen, back to the kitchen, back to the sink, barefoot and pregnant, be a good girl,
behind every, being a woman, belong in the kitchen, belongs in the kitchen, bloody women, calm down dear,
chained to the sink, cooking somebody's tea, dumb blonde, emotional creatures, find herself a husband,
find herself a man, for a man's problem, for a mans problem, found herself a man, get a man in, get back home,
get back in the kitchen, get back to the kitchen, get her a husband, get herself a fella,
get herself a husband, get herself a man, get me a man, get me a proper man, get the dinner on, get the tea on,
getting the tea on, give over love, go and get pregnant, go and make a brew, going through the change,
good seeing to, got herself a fella, got herself a husband, got herself a man, hat on a horse, having babies,
hen house, hens, her husband know, her husband let, her husband's permission, home and kids, home making,
home mekkin, home minding, home with the kids, hormonal, hormones, husband before, hysterical, in a skirt,
ironing, ironing board, job for a man, leave it to the men, let her out, make a brew, make the tea,
making dinner, making somebody's tea, making the dinner, making the tea, man up, man's job, mekkin somebody's,
menopausal old, menopausal women, mother hens, needs a husband, needs a man, no fella would, no job for a lass,
no job for a woman, no man would, no place for a woman, no wonder she's single, no wonder shes single,
not a woman's job, not clever enough, not for women, on the blob, on the rag, over emotional, pms, pop a sprog,
pretty little head, proper man, put the kettle on love, real men, run by women, send a man, should be at home,
should be home, should be in the kitchen, shouldn't be doctors, shouldnt be doctors, sort it out with a man,
stay at home, stick to nursing, stick to typing, taken seriously in a, that time of the month,
time of the month, too emotional, too many women, typical female, typical man hater, typical woman,
typical women, wants a man, wants to be at home, wants to be home, washing up, wear a skirt,
wears the trousers, what do women know, what do you expect from a woman, what do you expect from women,
women aren't, women can't, women cant, women drivers, women in charge, women should, women shouldn't,
women with power


concept ht_support   kindness, questions and identity, not hate
accessible, ageism, ageist, all welcome, allies, are brilliant, are fantastic, are kind, are lovely,
are welcome, are wonderful, ashamed of some of you, ashamed of yourselves, being kind, brilliant doctor,
brilliant nurse, came over from, celebrate, celebrates, celebrating, comments about, congratulations,
deserve respect, deserve the same, discriminated, discrimination, diversity week, does anyone, donated,
donation, drive the minibus, eid mubarak, equality, fantastic doctor, fantastic nurse, festival, for balance,
fundraiser, fundraising, garden stall, grateful, great to see, group meets, happy diwali, happy eid,
happy pride, hard working, hardworking, hats off, helped, helped us, homophobic, how kind, human beings,
i am a muslim, i am black, i am deaf, i am disabled, i am from, i am gay, i am indian, i am muslim,
i am polish, i am romanian, i am trans, i'm a brown, i'm a muslim, i'm black, i'm deaf, i'm disabled, i'm from,
i'm gay, i'm muslim, i'm polish, i'm trans, is brilliant, is fantastic, is kind, is lovely, is wonderful,
islamophobia, kind people, learned, looks smashing, lovely doctor, lovely family, lovely lad, lovely nurse,
lovely people, lovely to see, my grandfather, my grandmother, my husband is, my parents came, my wife is,
no hate here, open day, people too, please can, proud, racism, racist, racists, respect, saved, saved my,
she's lovely, so kind, support group, supported, supporting, thank, thank you, thanks, transphobic,
treated me so, treated us, us disabled, us oldies, very kind, volunteer, volunteers, we are deaf, we came,
we oldies, welcome, welcomed, well done, were welcomed, wonderful doctor, wonderful nurse, wonderful people,
worked hard, worth their weight, xenophobia, xenophobic





concept ht_ask   neutral enquiry
accept, any chance, are there any, are you able, available, can i bring, can i get, can i have, can my,
could i have, did you know, do i need, do we need, do you, do you do, do you offer, does anybody, does the,
holiday vaccines, how do, how long, is it free, is it ok, is it true, is there a, is there an interpreter,
is this, leaflet, leaflets, next meeting, open to, over 65s only, translated into, travel clinic, travel jabs,
vaccine, vaccines, what time, when is, where is, which jabs

concept ht_country   countries and regions, as where to send people
afghanistan, africa, albania, algeria, arabia, asia, baghdad, bangladesh, bongo bongo land, bulgaria, calais,
china, delhi, eritrea, ethiopia, europe, france, ghana, india, iran, iraq, islamabad, istanbul, jamaica, kabul,
kenya, kosovo, kurdistan, lagos, latvia, libya, lithuania, mecca, mogadishu, morocco, mumbai, nigeria,
pakistan, palestine, poland, romania, russia, rwanda, serbia, somalia, sri lanka, sudan, syria, the congo,
the jungle, the sudan, timbuktu, tunisia, turkey, uganda, ukraine, vietnam, wherever he came from,
wherever she came from, wherever they came from, wherever you came from, yemen, zimbabwe

concept ht_hostile   what is said against outsiders in plainer words
a fortune on translators, allah, always late, always the, always the same, always them, another brown face,
another foreign, another one that can't, any under there, appointments gone, at our expense, be anyone under,
before any of us, bloody, blow us up, bomb, bought his degree, bought their degrees, british kids,
british people, but not for, buy a degree, buy their degrees, buys their degrees, catch off them,
catching off them, change the law, christian country, clog, clogging, come here for, come over here,
coming here for, coming over here, communities like that, cover their faces, dirty, disgrace, disgusting,
doing my head in, don't mix, don't want, dont mix, dont want, england is finished, england's finished,
english town, english village, enough of them, every other person, expect us to, expects us to, fed up of,
fed up with, first dibs, first in line, foreign aid, freeze, freezing, fresh off the boat, get in first,
get more than, get seen before, get seen quicker, get their own, gets in first, gets seen first, go and live,
go home, have their own, how many more, i know which community, i'm not racist, i'm not racist but,
im not racist, im not racist but, immigration, in drag, infect, infect us, infecting, invaded, it used to be,
jabber, jabbering, jihad, keep that filth, keep your filth, kids in tow, know who i mean, learn english,
like rabbits, like the rest of us, living off, makes you sick, milking, mohammed this, money for them,
must be nice to be, nailed down, no english, no go area, no one can understand, no wonder,
nobody can understand, none for, not being racist, not even british, not even english, not even from,
not from here, not our problem, nothing for, nowt for us, off having babies, our free, our own pensioners,
our own veterans, our pensioners, our taxes, our veterans, overrun, pay for, pays for, pc gone mad,
people like that should, pervert, perverts, popping out, prayer mats, pretend, priority, put first, queue jump,
rest of us, rolled out for, ruined, ruining, running the country, running the place, scrap the, separate,
seven kids, sharia, should use their own, shouldn't be allowed, shouldn't get, shouldnt be allowed, sick of,
six kids, smell of curry, smells of curry, smells of garlic, soon be us, spare me, speak english, speak proper,
special rights, special treatment, spread, spreading, spreads, stay at home, stealing, stench, stink, stinks,
stinks of curry, stop it at the border, stop letting, straight in, straight to the front, straight to the top,
swan in, swanning in, take a bath, take the jobs, taking jobs, there's a limit, theres a limit, thieving,
this is britain, this is england, this used to be, too many, touching me, tough luck, turn up with, unclean,
under a burka, use the interpreter, walk straight in, we all know which, we all know who, what about british,
what about our, what about our lads, what about us, while british, while our own, while ours,
who do they think, whole family of, whole tribe, why are we paying, why is it always, why should,
why should we, why's it always, wouldn't want, you know what they're like, you never know with


concept ht_disablist   what is said against the ill and disabled
behave, brat, brats, break the chairs, bring them under control, clip round the ear, control your, dribbling,
drooling, eat less, excuses, fakers, faking, first as usual, gawping, good hiding, good slap, good smack,
just want attention, just want the money, keep them at home, kept at home, kept away from, laying it on,
lazy parents, left at home, let in, like the rest of us, locked up, making noises, milking it, no willpower,
nothing wrong with, nothing wrong with half, nowt wrong with, own fault, put in a home, put in homes,
put the fork down, rest of us, scare the kids, scaring the kids, screaming and, scroungers, separate entrance,
separate room, separate waiting, should be at home, should be kept, should be refused, shouldn't be allowed,
shouldn't let, shouldnt be allowed, shouldnt let, stop eating, swings of mood, two seats, use your ears,
use your legs, want a good, want locking, wants locking, weirdo, weirdos
