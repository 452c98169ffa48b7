# Words of abuse, neglect and exploitation, at home and in care.

concept sg_perp   those at home or near who may do harm
@he_she, @relative, bf, bloke, boss, boyfriend, care home, carer/n, carers, child minder, childminder, coach,
dad's girlfriend, ex, ex boyfriend, ex husband, ex partner, ex wife, exes, family, father, fella, fiance,
fiancé, flatmate, gaffer, gentleman, girlfriend, guardian, her family, his family, his mates, his mum,
in laws, kids dad, lad, lady, landlord, lass, lodger, man, mate, mother in law, mum's boyfriend,
mums boyfriend, my lot, neighbour/n, new man, old man, our dad, our mam, parents, partner, pimp, priest,
so called carer, so called friend, so called mate, step brother, step father, step mother, stepbrother,
stepfather, stepmother, stepmum, support worker, teacher, the agency, the dad, the ex, the father, the home,
the manager, the mother, the mum, them next door, they, uncle, whoever, wife, woman

concept sg_partner   a partner or one who lives in the house
babies dad, baby daddy, baby's dad, bf, bloke, boyfriend, daughter in law, ex, ex husband, ex partner, ex wife,
father in law, fella, fiance, gaffer, gf, girlfriend, her dad, her man, his dad, hubby, husband, kids dad,
kids' dad, me man, mother in law, mum's bloke, mum's boyfriend, mums boyfriend, new man, old man, other half,
our lass, partner, son in law, step dad, step mum, stepdad, stepfather, stepmum, wife

concept sg_victim   those who may be harmed
@he_she, @relative, bab, baby, bairn/n, boy, boys, child, children, children's, client/n, disabled lad,
elderly, em, friend/n, gentleman, girl, girls, grandbairn/n, grandchildren, granddaughter, grandkids, grandson,
infant, kid, kids, lad, lads, lady, lass, lasses, lassie, little ones, mate, me, mother, neighbour/n, newborn,
old boy, old chap, old dear, old lady, old man, our kid, our lass, pensioner, pupil/n, resident/n, schoolgirl,
service user/n, sister/n, someone, student/n, teen/n, teenager/n, the wife, them, toddler/n, us, wean/n, woman,
wor lass, workmate, young girl, young lad, young un, youngster/n

concept sg_child   a child
bab, babbies, babby, babies, baby, bairn/n, boy, boys, brother, brothers, child, children, cousin, daughter,
girl, girls, grandbairn/n, granddaughter, grandkids, grandson, infant, kid, kiddie/n, kids, lad, lads, lass,
lasses, lassie, little boy, little girl, little lad, little lads, little lass, little one, little ones, nephew,
newborn, niece, pupil, schoolgirl, sister, sisters, son, step son, stepdaughter, stepson, teen, teenager,
toddler/n, twins, wean/n, wee boy, wee girl, wee man, wee one, young girl, young lad, youngster/n

concept sg_elder   one who depends on others
alzheimer's, alzheimers, aunt, auntie, aunty, autistic, client, da, dad, dads, dementia, disabled, down's,
downs, elderly, father, father in law, gentleman, gran, grandad, grandma, grandmother, granny, husband, lady,
learning difficulties, learning disabilities, learning disability, mam, mam's, mother, mother in law, mum,
mum's, nan, nan's, nana, nanna, neighbour, old boy, old chap, old dear, old fella, old gentleman, old lady,
old man, old woman, pensioner, resident/n, service user, uncle, vulnerable, wheelchair, wife

concept sg_hit_hard   violence that is hardly said of aught else
abused, abuses, abusing, assaulted, assaults, attacked, attacking, attacks, backhanded, backhands, batter/v,
battered, battering, batters, beat up, beaten, beaten up, beating, beating up, beats, beats up, belted, belts,
bit, bites, bitten, brayed, burned, burns, burnt, choke/v, dragged, dragging, drags, forced, forces, forcing,
grabbed, grabbed by the throat, grabbing, grabs, headbutt/v, hit, hits, hitting, hurting, hurts,
interfered with, interfering with, kicked, kicking, kicking in, kicks, kicks in, knocking about, knocks about,
laid hands on, laid into, laying into, lays hands on, lays into, leathered, leathering, leathers, locked,
locking, locks, manhandled, mistreat/v, mistreated, molest/v, pinched, pinches, pinching, pinned down,
pins down, punch/v, punched, punches, pushed, pushes, pushing, put hands on, put his hands on,
puts his hands on, raised a hand to, raised his hand to, raises his hand to, rape/v, shakes, shaking, shook,
shoved, shoves, shoving, skelped, skelps, slap/v, slapped, slapping, slaps, smack/v, smacks, smother/v,
spits at, spits on, stabbed, stabbing, stabs, strangle/v, strangled, terrorise/v, thrashed, thrashes,
threatened, threatening, threatens, threw, throttle/v, throwing, throws, thump/v, thumps, torture/v, walloped,
wallops, whipped, whips

concept sg_injury   marks that violence leaves
beaten up, belt marks, bite marks, black and blue, black eye/n, blackeye, bleeding lip, bloody nose,
broken arm, broken jaw, broken nose, broken ribs, bruise/n, bruised, bruises, bruisin, bruising, burn marks,
burns, burnt, bust lip, busted lip, carpet burns, cig burns, cigarette burn/n, cracked rib/n, cut lip, fat lip,
finger marks, fingermarks, fingerprints, fractured, hand marks, hand print, handprint, handprints, keeker,
marks on, patches of hair missing, red marks, scald, shiner/n, split lip, swollen eye, swollen lip,
thumb marks, thumbprints, weals, welt marks, welts

concept sg_doubt   what makes an injury suspect
again, always an excuse, another, blames the dog, bumps into things, can't explain, cannot explain,
cant explain, clumsy, cover/v it up, covered in, covers up, dark glasses, door, each time, every time,
every week, every weekend, excuse/n, explains, fell again, fell down the stairs, flinch/v, flinches, fresh,
he says, hides it, keeps falling, long sleeves, make up, makeup, more, never the same story, new,
no explanation, nobody can explain, pay day, payday, polo neck, scarf, second time, shape of, she says,
story changes, sunglasses, third time, unexplained, walked into, walked into a door, won't say, won't talk,
won't tell, wont say, wouldn't say, yet another

concept sg_fear   being afraid of somebody
afraid in my own, afraid of, afraid to go home, aren't safe, cower/v, cowers, doesn't want to go home,
don't want to go home, dont want to go home, fear for her life, fear for my kids, fear for my life,
fear for our lives, fear for their lives, feared of, feart of, flinch/v, flinches, frightened at home,
frightened in my own home, frightened of, frightened to go home, frightens her, frightens me, goes quiet when,
hide when he, hides when he, in danger, isn't safe, jumps out of her skin, live in fear, lives in fear,
living in fear, not safe, on eggshells, on tenterhooks, petrified of, scared at home, scared in my own home,
scared of, scared of his temper, scared to go home, scared to sleep, scares her, scares me, scares us,
shakes when, terrified of, terrifies her, terrifies me, tread on eggshells, unsafe, walk on eggshells,
walking on eggshells, walks on eggshells, wets herself when, wets himself when, won't go home

concept sg_control   control over another's life
air tag, airtag, allowance, answers for her, answers for me, ask him permission, ask permission,
asks him can she, been through my phone, broke my phone, camera in every room, cameras in the house,
check my phone, checking my phone, checks her phone, checks my phone, coercive, comes in with me every time,
comes to every appointment, control of my money, controlling, controls all, controls everything, controls what,
count my, counts every penny, counts my, cut her off from, cut me off from, cuts me off, does her talking,
does my talking, does not let me, doesn't let her, doesn't let me, doesnt let her, doesnt let me, every penny,
gives me an allowance, goes through her phone, goes through my phone, goes thru my phone, got all the money,
has all the money, has her passport, has my passport, has to ask him, have to ask before, have to ask him,
hid my keys, hides my keys, hold my passport, holds all the money, holds my passport, how long i take,
insists on coming in, isolated me, isolates her, keeps her card, keeps her passport, keeps my bank card,
keeps my card, keeps my passport, kept me in, lock me in, lock me out, locked her in, locked him in,
locked me in, locked us in, locked us out, locks her in, locks him in, locks me in, locks me out, locks us in,
locks us out, makes her sleep, makes me account, makes me sleep, my own bank card, need his permission,
never leaves her alone, not allow her, not allow me, not allowed a key, not allowed a phone,
not allowed friends, not allowed out, not allowed to go, not allowed to leave, not allowed to see,
not allowed to speak, not allowed to talk, not allowed to work, not allowed visitors, not let me, on my phone,
opens her letters, opens my letters, opens my mail, opens my post, put a tracker, reads her messages,
reads my messages, reads my texts, receipt for, receipts for everything, show receipts, sits in on,
smashed my phone, speaks for her, stopped her seeing, stopped me seeing, stops me seeing, takes all her money,
takes all my money, takes her money, takes her wages, takes my benefits, takes my money, takes my phone,
takes my wages, tells her what to wear, tells me what to wear, times her, times me, times my, took my car keys,
took my keys, took my passport, took my phone, tracker on, tracking me, tracks her, tracks me, tracks my phone,
watches me on the camera, weighs me, weighs my food, what i can wear, what i wear, what she wears,
who i can see, who i see, who i speak to, who i talk to, who she can see, who she sees, who she talks to,
won't let her leave, won't let her see, won't let her speak, won't let me leave, won't let me out,
won't let me see, wont let her speak, wont let me leave, wont let me out, wont let me see

concept sg_neglect   neglect of a child or an adult at risk
always hungry, bed sores, bedsores, begging for food, begs for food, black with dirt,
covered in covered in nits, crawling with, dealing from, dirty nappies, dirty nappy, dog dirt, dog mess,
dog muck, dog poo, eating out of bins, eats out the bin, empty fridge, filthy, found wandering, hide bread,
hides bread, hides food, hoards food, home alone, hungry, in her own filth, in her own mess, in her own urine,
in her own wee, in his own filth, in his own mess, in his own urine, in his own wee, in same clothes,
in the bins, in the same clothes, in wet clothes, in wet sheets, in wet things, lay in, left alone, left in,
left in a car, left in bed, left in soiled, left in the car, left in the dark, left on her own,
left on his own, left on their own, left outside, left sat in, lying in, malnourished, matted hair, nappy rash,
never been fed, no clean clothes, no coat, no drink, no electric, no food, no food in, no gas, no heating,
no one with them, no shoes, no water, nobody feeding, not been changed, not been fed, not been washed,
not being fed, not fed, nothing in the fridge, off their heads, on a bare mattress, on drugs,
on her own all day, on his own all night, on the gear, on their own all night, out all hours,
out till midnight, pads not changed, passed out drunk, pissed off her face, raw bottom, rotten teeth,
same clothes, same jumper, same nappy, scavenging, skin and bone, sleeping on the floor, sleeps on a mattress,
sleeps on the floor, smacked up, smells of wee, soaked in urine, soaking nappy, soaking pad, soiled,
sopping wet, sores, squalor, starved, starving, stealing food, steals food, stinking, stinks of wee,
too drunk to, too stoned to, unattended, underweight, unsupervised, unwashed, wandering the streets,
wearing the same, wet bed, wet pad, wet through

concept sg_money   money and means that are taken
account, accounts, bank account, bank book, bank card, benefit money, benefits, card, carers allowance,
cash card, cashpoint, debit card, dla, esa, house, house over, inheritance, jewellery, life savings, money,
pension, pension book, pin, pin number, pip, poa, power of attorney, property, rings, savings, the deeds,
the house, uc, universal credit, wages, watch, will

concept sg_taker   who takes it
agency girl, befriender, brother, builder, carer/n, cleaner, cousin, daughter, family, friend, granddaughter,
grandson, he, helper, home help, husband, lad, lass who comes in, lodger, man, mate, neighbour, nephew,
new friend, niece, odd job man, partner, she, sister, so called friend, so called mate, son, the woman,
them lads, these lads, they, wife, woman, workman

concept sg_take   takes what is not theirs
borrows, changed, cleaned out, cleaning her out, clear/v out, cleared out, drained, draining, drains,
draw/v out, emptied, empties, emptying, fleece/v, gone, gone missing, got her to sign, got him to sign,
had her sign, had him sign, helping herself to, helping himself to, helps herself, helps himself, keeps,
living off, made her sign, made him sign, nicked, nicking, pinches, pocketing, rinsing, robbed, robbing, robs,
sign over, sign the house, signed over, signed the house, spending, spends, spent, steal/v, stealing, stole,
take/v, taken, takes, taking, took, transferred, transferring, withdraw/v, withdrawing, withdrew

concept sg_sexual   sexual harm
abused by, abused me as a, been touching, being touched, came in my room, came into her room,
comes in her room, comes in his room, comes in my room, comes into her room, comes into his room,
comes into my room, dirty pictures, fingered, flashed, flashing, fondled, forced himself,
forced me to have sex, forces himself, gets in bed with, gets in her bed, gets into bed with,
got into bed with, groom, groomed, grooming, groped, has sex with, having sex with, in her bed,
inappropriate pictures, inappropriately, incest, indecent, interfered with, intimate photos, makes me have sex,
making her have sex, molested, molesting, naked pictures, nude pictures, nudes, paedo, paedophile, peado, pedo,
pervert, pictures of her, private parts, rape, raped, rapes, raping, revenge porn, sextortion, sexual abuse,
sexual assault, sexually abused, sexually assaulted, sleeps in her bed, touched her, touched him, touched me,
touches her, touches him, touches me, touching her, touching him, touching me, watches her shower,
watches her undress, watches me shower, watching me in the shower, won't take no, wont take no,
wouldn't stop when

concept sg_traffic   exploitation
arranged marriage, back home to be married, be married to, being married off, bride, child bride,
child marriage, county line, county lines, cuckoo, cuckooed, cuckooing, cut the girl, cutting on the girl,
cutting season, dealing from, dealing out of, debt bondage, drug runner, female circumcision,
female genital mutilation, fgm, forced her to marry, forced marriage, forced to marry, forced to work,
going country, honour, made to marry, made to work, marry her cousin, marry her off, marry me off,
modern slavery, money mule, never paid, not paid, pimped, pimping, plugging, promised to a cousin,
running drugs, running for, runs drugs, selling drugs for, sells drugs from, sex work, sexually exploited,
shotting, slave, slavery, sleep at the back, sleeping in the back, smuggled, sold for, trafficked, trafficker,
traffickers, trafficking, trap house, traphouse, work for no money, working for no money, works day and night

concept sg_stalk   being followed and found
banging on the door, breach of his order, breached his bail, breaking his non mol, broke his bail,
broke the order, followed me, following me, follows me, found our address, found out where i live,
found out where we are, found out where we live, found where i live, hammering on the door, injunction against,
keeps coming round, keeps coming to the house, keeps turning up, kick the door in, kicked my door in,
kicked the door in, kicking the door, non mol, non molestation, nonmol, occupation order, outside all night,
parked outside, refuge, restraining order, sat outside, stalked, stalker, stalking, stalks, traced me,
tracked me down, waiting outside my house, waits outside, won't leave me alone, won't leave us alone,
wont leave me alone

concept sg_witness   heard or seen by others
banging and crying, can hear her, can hear him, cries all night, crying all day, crying all night,
crying every night, hear her begging, hear her crying, hear him crying, hear him hitting, hear him shouting,
hear screaming, hear shouting, hear them fighting, hear them screaming, heard her screaming, heard screaming,
heard shouting, heard the screaming, screaming again, screaming at night, screaming every, screaming from,
shouting and crying, through the wall, through the walls, thru the wall, walls are like paper, walls are thin,
with my own eyes

concept sg_idle   jest and play
at cards, at chess, at darts, at dominoes, at golf, at pool, at scrabble, at tennis, bedtime, bingo, broccoli,
couch to 5k, crisps, dominoes, fitbit, gin, homework, hoover, hoovering, ice cream, ludo, mcdonalds, monopoly,
parkrun, playstation, quiz, scrabble, snooker, sourdough, sprouts, sweets, tidy, vegetables, washing up,
wordle, xbox

concept sg_ask   asks for help for it
before he gets back, before he gets home, before he sees, borrowed phone, can anyone help, can somebody help,
can someone help, can't get out, can't leave, cant get out, cant leave, childline, delete after, delete this,
don't know what to do, don't know who to tell, don't write back, dont know what to do, dont know who to tell,
get away from, he can't know, he cant know, he mustn't know, he will kill me, he'll kill me, health visitor,
if he finds out, if he sees this, in private, is there anywhere, is there somewhere, need to get out,
need to leave, nowhere to go, nspcc, on a friends phone, please don't ring, please don't send,
please dont ring, please dont send, please help, police came, police won't, police wont, polis, report it,
reported it, reported to social, school are aware, school know, social care, social services, social worker,
somebody needs to, somebody should, somebody wants to do, someone needs to, someone should look, ss involved,
told school, want to leave, what can i do, what do i do, what do we do, what should i do, where can i go,
where do i go, who can i speak to, who can i talk to, who can i tell, who do i report, who do i ring,
who do i talk to, who do i tell, who do we tell, who do you tell, who to ring, women's aid, womens aid,
writing this on

concept sg_past   long over
30 year, 40 year, back in the day, been dead, different times, god rest him, in the fifties, in the seventies,
in the sixties, in those days, passed away, when i was a boy, when i was a lad, when i were a lad, years gone,
years since
