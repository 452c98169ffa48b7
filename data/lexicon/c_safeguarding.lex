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
mum's, my father, my grandfather, my grandmother, nan, nan's, nana, nanna, neighbour, old boy, old chap,
old dear, old fella, old gentleman, old lady, old man, old woman, pensioner, resident/n, service user, uncle,
vulnerable, wheelchair, wife

concept sg_hit_hard   violence that is hardly said of aught else
abused, abuses, abusing, assaulted, assaults, attacked, attacking, attacks, backhanded, backhands, batter/v,
battered, battering, batters, beat up, beaten, beaten up, beating, beating up, beats, beats up, belted, belts,
bites, bitten, brayed, burned, burns, burnt, choke/v, dragged, dragging, drags, forced, forces, forcing,
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
bust lip, busted lip, carpet burns, cig burns, cigarette burn/n, cracked rib/n, cut lip, fat lip, finger marks,
fingermarks, fingerprints, hand marks, hand print, handprint, handprints, keeker, marks on,
patches of hair missing, red marks, scald, shiner/n, split lip, swollen eye, swollen lip, thumb marks,
thumbprints, weals, welt marks, welts

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
bed sores, bedsores, begging for food, begs for food, black with dirt, covered in covered in nits,
crawling with, dealing from, dirty nappies, dirty nappy, dog dirt, dog mess, dog muck, dog poo,
eating out of bins, eats out the bin, empty fridge, filthy, found wandering, hide bread, hides bread,
hides food, hoards food, home alone, in her own filth, in her own mess, in her own urine, in her own wee,
in his own filth, in his own mess, in his own urine, in his own wee, in same clothes, in the bins,
in the same clothes, in wet clothes, in wet sheets, in wet things, lay in, left alone, left in a car,
left in bed, left in soiled, left in the car, left in the dark, left on her own, left on his own,
left on their own, left outside, left sat in, lying in, malnourished, matted hair, nappy rash, never been fed,
no clean clothes, no drink, no electric, no food, no food in, no gas, no heating, no one with them, no shoes,
no water, nobody feeding, not been changed, not been fed, not been washed, not being fed, not fed,
nothing in the fridge, off their heads, on a bare mattress, on drugs, on her own all day, on his own all night,
on the gear, on their own all night, out all hours, out till midnight, pads not changed, passed out drunk,
pissed off her face, raw bottom, rotten teeth, same clothes, same jumper, same nappy, scavenging,
skin and bone, sleeping on the floor, sleeps on a mattress, sleeps on the floor, smacked up, smells of wee,
soaked in urine, soaking nappy, soaking pad, soiled, sopping wet, sores, squalor, stealing food, steals food,
stinks of wee, too drunk to, too stoned to, underweight, unsupervised, unwashed, wandering the streets,
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
modern slavery, money mule, pimped, pimping, plugging, promised to a cousin, running drugs, runs drugs,
selling drugs for, sells drugs from, sex work, sexually exploited, shotting, slave, slavery, sleep at the back,
sleeping in the back, smuggled, sold for, trafficked, trafficker, traffickers, trafficking, trap house,
traphouse, work for no money, working for no money, works day and night

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
at cards, at chess, at darts, at dominoes, at golf, at pool, at scrabble, at tennis, ate me out of, bedtime,
bingo, broccoli, couch to 5k, crisps, dominoes, eat me out of, eating me out of, fitbit, gin, growth spurt,
homework, hoover, hoovering, house and home, ice cream, ludo, mcdonalds, monopoly, parkrun, playstation, quiz,
scrabble, snooker, sourdough, sprouts, sweets, tidy, vegetables, washing up, wordle, xbox

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

concept sgf_partner   names a partner or one in the household
@sg_partner, a man online, a man who, agency, babysitter, babysitting, befriender, bf, boss, boyfriend's,
brother in law, care home, carer, carers, dad's mate, foster carer, foster dad, foster mum, gaffer, gang,
grandson, her boyfriend, her carer, her coach, her dad, her ex, her fella, her grandson, her husband, her mum,
her nephew, her partner, her uncle, his carer, his coach, his dad, his ex, his mum, his nephew, his wife,
husband family, husband's, in laws, lady friend, mums bf, my boss, my boyfriend, my brother in law, my ex,
my father in law, my fella, my girlfriend, my husband, my partner, my uncle, my wife, nephew, new boyfriend,
new friend, night staff, older lads, our boss, pimp, so called friend, some bloke, stepbrother, stepdad,
support worker, the boss, the carer, the carers, the coach, the dad, the landlord, the lodger,
the man in charge, the mum, their dad, their mum, them lads, traffickers, two men, uncle

concept sgf_child   speaks of a child
@sg_child, a child, aged 6, baby brother, babysitting, boy in, girl in, grandchild, her daughter, her kids,
her son's, his daughter, his kids, i'm 13, i'm 14, i'm 15, i'm 16, i'm 17, im 13, im 14, im 15, im 16, im 17,
in my class, kids dad, little brother, little lad, little sister, my granddaughter, my grandson,
my little brother, my little sister, my nephew, my niece, my sister is, nappies, our granddaughter,
our grandson, reception class, schoolgirl, six year old, that baby, that boy, that child, that girl, that lad,
that little, the baby's, the child, the children are, the kids are, the little one, them kids, these kids,
those kids

concept sgf_elder   speaks of one who depends on others
alzheimer's, alzheimers, bed bound, bedbound, care home, carers, dementia, down's, downs, frail, gran, grandad,
grandma, grandmother, granny, hoist, housebound, learning disabilities, learning disability, mam's, mum's, nan,
nan's, nana, nanna, nursing home, old boy, old chap, old fella, old lady, old man, old woman, pensioner,
special needs, wheelchair

concept sgf_hit   names violence
assault/v, attacked me, attacks me, backhand/v, bash/v, batter/v, battering, beaten, beats her, beats him,
beats me, belt/v, bit me, bray/v, burned me, choke/v, clobber/v, clout/v, drags her, goes for me, grabbed me,
grabs me, headbutt/v, hit her, hit him, hit me, hits her, hits him, hits me, hitting her, hitting him,
hitting me, hoover pipe, hurt me, hurting her, hurting him, hurts her, hurts him, hurts me, kicked her,
kicked me, kicks me, knock/v about, lays hands, leather/v, manhandle/v, poisoning, punch/v, pushed her,
pushed me, pushes me, ragged, raise/v his hand, rape, raped, rough handling, scald/v, shakes the baby,
shook the baby, shoved her, shoves me, slap/v, slaps, smacked her, smacks her, smacks him, smacks the, spit/v,
squared up, stabbed me, strangle/v, strangled, strangles, swing/v at, tan/v, thrash/v, throttle/v,
throws things, thump/v, too handsy, violence at home, violent, violent to, violent with, wallop/v, went for me,
whack/v

concept sgf_injury   speaks of injuries
@sg_injury, arm in a sling, black and blue, bruises, cigarette burns, concealer, cover the marks, covering up,
handprint, hospital again, in casualty again

concept sgf_fear   speaks of fear
@sg_fear, afraid of, aren't safe there, begged me, cower/v, dreads, eggshells, feart, flinched, flinches,
frightened for, frightened of, hell on, hides when, isn't safe there, nervous around, not safe at home,
not safe here, not safe there, panic when, scared for her, scared for my, scared for the kids, scared for them,
scared of her, scared of him, scared of his, scared of my, shaking with, terrified of, trembling,
won't go near

concept sgf_control   speaks of control
@sg_control, account for, always closed, ask before, begging him, controlling husband, controlling man,
controlling me, curfew, curtains closed, curtains shut, demands my, drives her everywhere,
drives me everywhere, following me, follows me everywhere, forbids, get her alone, get him alone,
gives me pocket money, has my passport, hasn't been out, haven't seen, he controls, hide/v my, isn't allowed,
isnt allowed, keeps me, keeps my passport, lets himself in, makes her, makes him, makes me, makes me account,
monitors, never alone, never see her, never see him, no one will believe, no one would have me,
nobody else would, nobody will believe, not allowed, not been seen, on my own without, poisoning her against,
possessive, pours, put a tracker, reads everything, reads my, send me back, so controlling, speaks over,
spies on, stops her, takes my money, tells the doctor, tracker, turned them against, very controlling,
watches my every, won't give me money, won't let her out, won't let me leave, won't let me out,
won't let me see my, wont give me money

concept sgf_money   speaks of money taken
bank card, bungalow, cash machine, conned, dad's money, deeds, drinking my, eight thousand, emptied, fleeced,
fleecing, grandad's money, her bank card, her benefits, her card, her jewellery, her money, her pension,
her savings, her wages, his bank card, his benefits, his card, his money, his pension, his savings,
life savings, living off, loan shark, mum's bank card, mum's jewellery, mum's money, mum's savings,
my bank card, my money, my pension, my wages, nan's money, pip, sign over, sold everything, sold her, sold his,
spending her, spending his, steal, stealing, stole, taking her, withdrawals

concept sgf_neglect   speaks of neglect
@sg_neglect, all day alone, always filthy, always starving, bed sores, begging for, box room, calls them in,
cold house, dirty clothes, dirty nappy, fend for, filthy clothes, filthy nappy, going without, gone so thin,
gone thin, hasn't eaten, haven't eaten, home alone, hovel, in a nappy, in bed for, in nappies, in soiled,
in the cold, kids are starving, left for hours, left starving, locked fridge, locks the fridge,
looking after her, looking after his, looks after her brother, neglecting, never washed, no adult, no bath,
no bed, no breakfast, no food, no food at home, no food in the house, no one feeds, no one's fed, no water,
nobody at home, nobody calls them in, nobody changing, nobody feeds, not changed, not eaten, not washed,
open sores, out at midnight, out at ten at night, own filth, playing in the road at, pressure sores,
same dirty clothes, skin and bone, skin and bones, sleep in the shed, sleep on the floor,
sleeping on the floor, sleeps in the shed, starving all, starving and, stinks, strapped in,
toast over the fence, wandering the road, wandering the street, wandering the streets, weight off,
welfare check, won't feed, wont let me eat

concept sgf_sexual   speaks of sexual harm
@sg_sexual, act/v out, bath with, bedroom door, changing room, come in my room, creepy, dirty old man, favours,
get undressed, in bed with, in her room, in his room, in my room, inappropriate, intimate, kissing,
men in and out, older man, on his lap, photos online, rape, sell her, sell herself, sexual, shouldn't know,
sleeping with, sleeps with, special friend, stuff on his phone, things he shouldn't, touching, undress,
undressed, undressing, watches me, webcam, when i say no

concept sgf_exploit   speaks of exploitation
@sg_traffic, a husband ready, a proper woman, be made a woman, become a woman, becoming a woman, being used,
bought her wedding, carry drugs, carrying drugs, circumcised, cutting season, doesn't know yet,
eight to a room, engaged to a cousin, getting married, has our passports, have our passports, held against,
her wedding clothes, in bangladesh, in pakistan, in somalia, keeps our passports, kept there, made a woman,
made to work, make her work, make him work, married off, not let us see doctor, one of them only one way,
one way ticket, one way tickets, one way to karachi, only one way, our custom says, paid in food, paid nothing,
picked her a husband, promised her to, promised to her cousin, promised to his cousin, registered anywhere,
says no doctor, sell herself, sent to marry, six in one room, six to a room, sleep above the,
sleep in one room, sleep in the van, special party for her, taken abroad, taken over, takes her bank,
takes his bank, ten in a room, the old custom, the old way, think it's funny, till midnight, under age,
underage, working for nothing, works till

concept sgf_secret   asks in secret or for protection
@sg_ask, can somebody, can't say anything, cant say anything, code word, delete, discreet, don't tell anything,
don't tell him, dont tell him, get me out, if he calls, if he rings, if my ex, in secret, leave home,
library computer, never told, nobody believes, not told anyone, note on file, on my file, on my record,
on the quiet, passed me a note, please can someone, reads everything, tell anyone, telling anyone, told no one,
what age can you, what counts as, without her knowing, without him knowing, writing from, writing this

concept sgf_witness   has seen or heard it
@sg_witness, down our street, downstairs flat, from my window, hear slaps, i clean for, i have seen, i teach,
in my class, ive seen, neighbour's, not been seen, number 3, number 6, our road, our street, our tenant,
over the fence, something's not right, through the wall, we can hear, we hear, won't look at,
wouldn't look at me

concept sgf_repeat   says that it goes on
all the time, all week, been going on, constantly, day and night, each weekend, eleven years, every friday,
every night, every week, every weekend, for months, for years, getting worse, it's got worse, most nights,
never stops, on a daily, ongoing, since he moved in, since the baby, the night before, when he's had,
when i was pregnant

concept sgf_threat   tells of threats at home
burn the house, he'll kill, hell to pay, if i complain, if i leave, if i tell, if she goes, if she leaves,
kill me, kill us, make me pay, online if, said he'll, says he'll, send me back, she'll kill, take my kids,
take the kids, threatened her, threatened me, threatened to, threatening her, threatening me, threatens her,
threatens me

concept sgf_insult   tells of being belittled
belittle/v, bullies, bullying, call/v me, called names, calls her, calls me, calls me fat, calls me names,
calls me stupid, calls me ugly, humiliate/v, i'm stupid, i'm useless, i'm worthless, nobody would want,
puts me down, putting me down, says i'm mad, says i'm useless, says i'm worthless, screamed at, screams at,
screams at me, shouts at her, shouts at him, shouts at me, sneer/v, swear/v at, tells me i'm, terrible to,
torment/v

concept sgf_home   speaks of home
at home, attic, back bedroom, behind closed doors, behind the door, caravan, cellar, doors locked, front room,
garden shed, hostel, in her flat, in his flat, in his room, in my flat, in our house, in that house,
in the house, indoors, shed all night, smashed the house, the bedroom door, the box room, under my roof

concept sgf_n_care   clinical care, thanks or complaint
angels, animal refuge, app, appointments, blood test, bloods, booking, brilliant, cards night, clinic,
complaint, consultant, countersigned, discharge, dominoes, excellent, fantastic, fell on the ice, helpful,
hospital, i've moved, injection, jab, jabs, lovely, marvellous, medal, needle, needles, not a violent man,
nurses, paramedics, pasport photo, passport photo, platelets, polite, practice, prescription, professional,
receptionists, recommend, renal, rugby, scan, scrabble, sick note, slapped cheek, smear, stones,
stopped me laughing, strike, that nurse, tooth, treated, treatment, turned out to be, vaccine, ward, website,
wonderful

concept sgf_n_jest   a jest or small talk
@sh_laugh, birthday, biscuits, bless, bless her, bless him, cat, chocolate, christmas, colic, curry, dog,
funny, garden, growing, growth spurt, hehe, holiday, lol, paddling pool, party, quiz, school trip, scrabble,
silly thing, stretching for, telly remote, the remote, trampoline, wine, xx, years married

concept sgf_n_general   talk of prevention
awareness, benefits system, campaign, charity, collection, council, course, documentary, drama, film,
government, governor, if you, if you are, leaflet, list of, noticeboard, panorama, poster, programme, retired,
support group, talks, telly, the system, training, tv, volunteer, week, workshop, you are

concept sgf_t3   tells of abuse, neglect or exploitation
a handprint, abusive, account for every, acts out things, afraid of him, afraid of my own son,
afraid to go home, always comes in with, always drunk, another black eye, answers for her,
arm in a sling again, ask him for money, baby at risk, baby screams, battered by, batters her, batters his,
batters ma, batters me, be circumcised, beat me up, beats her, beats him, beats his wife, beats me,
beats the kids, beats them, been cut down there, before he sees, beg for money, beg him for, begging for food,
being groomed, being sent to pakistan, bit me, black eye again, boyfriend is 30, bruises all over,
bruises on her, bruises on his, bruises on my, bruises on the, bruises up her, bullied by a carer, burned me,
burnt me with, called names by, came at me with, carer hit, carer hits, carer is stealing, carer shouts,
carer stole, carry drugs, carrying drugs, changed her will, changed his will, checks my phone, child at risk,
children at risk, choked her, choked me, choked the dog, chokes me, cigarette burns, cleaned her out, coercive,
come to school, comes in my room, comes in with me, comes into her room, controlling me, controls her,
controls me, counts as rape, county lines, cover the bruises, covered in bruises, covered in sores, cuckooed,
cuckooing, curtains always closed, curtains always shut, dad hits me, dad's always drunk, dealing from,
dirty nappy all, doesn't get paid, doesn't want to go home, domestic abuse, domestic violence,
don't tell him anything, don't tell him where, don't want to go home, dont want to go home, doping her,
doping him, dragged her, dragged me, drags her, drags me, drinking my mother's, drugging her, drugging him,
drunk every night, eggshells, emptied her account, emptied his account, favours for rent, fgm, follows me,
forced her to, forced marriage, forced me to, forces her to, forces me to, fridge is locked, frightened of him,
frightened of my own, frightened of my son, frightened to go home, get her alone, gets in my bed,
getting married in pakistan, give me money for, goes through my phone, going to hit her, got her bank card,
got his bank card, groomed her, grooming her, grown man and she's, hand over my mouth, hand over my wages,
hand print on, handprint on, hands around my neck, hands round her throat, hands round my neck, has a key and,
has her bank card, has his bank card, has my passport, hasn't been out, haven't been fed, he hits me,
he'll kill me, he'll see this, hear her crying, hear him shouting, hear slaps, hell on if, hid my passport,
hide my bruises, hides my inhaler, hides my keys, hides my medication, hides my passport, hides my phone,
hides my tablets, hiding bruises, hiding my bruises, high and the baby, hit her when she won't, hit her with,
hit me again, hit me with, hits her, hits him, hits his mum, hits the kids, hits them, home alone all,
hurts the dog, i'm not allowed a, i've hit her, i've pushed her, if i complain, if i leave, if my ex calls,
if my ex rings, if she leaves, in a nappy all day, in a refuge, in front of the bairns,
in front of the children, in front of the kids, in her bed, in her own mess, in her room at night,
in his own mess, in my room again, in my room at night, in soiled, into my room, isnt allowed on,
it's a secret, ive hit her, keep it a secret, keep it secret, keeps her locked, keeps his wife,
keeps my passport, keeps their passports, kept locked, kicked me in, kicked the dog, kicks her, kicks me,
kids at risk, killed the cat, knife to my, leaves her on the, leaves me on the toilet, left alone all,
left home alone, left in wet, left on her own all, left on his own all, left on the commode,
left on the toilet, lets himself in, live in fear, living in fear, locked her in, locked in his room,
locked me in, locked up all day, locks her in, locks me in, locks the fridge, looking after her baby brother,
looks after the little ones, made her sign, made him sign, made me have sex, made to sell herself,
made to work, makes me have, married off, marry her off, men in and out, met a man online, mother's in,
moved in and taken over, moved into her flat, moved into his flat, mum hits me, mum is always drunk,
mum's always drunk, naked pictures, never gets paid, never lets her go, never lets her out,
never lets her speak, never lets me go, never lets me leave, never lets me out, never lets me see,
never lets me speak, never see her now, never see him now, never see my kids, never see the kids,
never see them again, no food in the house, no one at home, no one feeds, no one will believe me,
no one would want me, no water or, nobody at home after, nobody believes me, nobody changing,
nobody else would have me, nobody feeds, nobody has changed, nobody will believe me, non molestation,
not allowed out, not allowed to leave, not been fed, not been seen since, not changed her, not feeding,
not paid and, not safe at home, not to tell mummy, note on my file, nothing in the fridge, nude photos,
older man online, on drugs and the kids, our secret, outside my house, outside my work, padlock on the fridge,
passed a note, passed me a note, photos of me online, photos online, pinched and, pinches her,
post pictures of me, pulled a knife, punched a hole, punched her, punched me, punched the wall, punches her,
punches me, punches walls, pushed her down, pushed her twice, pushed me down, pushes me, put a tracker,
put me on a curfew, raped me, rapes me, reads everything, reads my messages, report me to immigration,
restraining order, rough with her, rough with him, rough with my, running drugs, safeguarding concern,
said he'd kill, same clothes all, sat in wet, says he'll kill, scared of her dad, scared of her husband,
scared of him, scared of his dad, scared of my dad, scared of my own, scared of my son, scared to go home,
screaming and banging, sedating, see her alone, see me on my own, sells drugs from, sells herself,
sent to marry, sex for rent, shakes the baby, shaking a baby, she hits me, shook the baby,
shouting at the residents, shouts at her, shouts at him, shouts at me and, shouts at my nan, show me things,
showed her pictures, showed me stuff, shut in the, sign over the, sign the house, signed the house, slap the,
slapped her, slapped me, slaps her, slaps me, slave, slavery, sleep on the floor, sleeping in the shed,
sleeping tablets so, sleeps in the shed, sleeps on the floor, smashed my phone, smashed the house up,
smashed up the house, so drunk she, sores and, spat at me, speak on my own, speak to her alone, speaks for her,
spending her money, spending his money, spits at me, stabbed him with, stabbed me, stalked by, stalking me,
stalks me, starve him, starves her, starving them, stealing from her, stealing from him, stealing from my nan,
stealing her, stealing his, stealing mum's, stink of wee, stinking of wee, strangled her, strangled me,
strangles me, strapped in, take the kids off me, taken over her flat, taken over his flat, taken to the bank,
takes all my, takes her benefits, takes her money, takes her pension, takes his benefits, takes his money,
takes his pension, takes his pip, takes my money, takes my phone, takes my wages, tells me i'm stupid,
terrified of him, the carer hit, things he shouldn't, things she shouldn't, thousand out of,
threatened to kill, threatens to kill, throws things at me, throws things when, tickles her, tickles him,
tied to a, tied to the, told her not to, told him not to, told not to tell, too handsy, took her to the bank,
took him to the bank, took my passport, took my phone, took over her flat, touched her, touched me down,
touched me when, touches her, touches me when, touching her, tracker on my, tracks my, trafficked,
turns up at my, two black eyes, uses her card, uses his card, using her card, want to hit her, watches me get,
watches me shower, watches me undress, welfare check, went for me with, went to a refuge, wet bed,
when i said no, when i say no, when i was pregnant, while i was pregnant, while mum is, while mum's out,
with no heating, with no water, won't leave me alone, won't let her leave, won't let her out, won't let me eat,
won't let me leave, won't let me out, won't let me see my, won't take no, wont leave me alone, wont let me eat,
wont let me leave, wont let me out, wont let me see, works for nothing, writing from the, writing this from

concept sgf_t2   hints at harm at home
back with him, bad temper, believe me, black eye, bruises, creepy, flinches, get her out, get them out,
goes back to him, going back to him, her ex, his temper, i'm 12, i'm 13, i'm 14, i'm 15, i'm 16, i'm 17,
leave home, leaving him, mum's boyfriend, mums bf, mums boyfriend, my ex, no family here, nowhere to go,
pervert, something isn't right, step dad, stepdad, uncomfortable, underage, who can i tell, who do i tell

concept sgr_near   one near who has power over another
auntie, befriender, bf, bidey in, boyf, boyfriend, brother in law, chap from church, cleaner, coach,
cold caller, companion, cousin, dad's girlfriend, dad's new, daughter in law, ex, ex husband, ex wife,
family friend, father, father in law, fella, feller, flatmate, foster carer, foster dad, foster mum, gaffer,
gardener, girlfriend, girlfriend's, grandad, grandfather, grandson, guardian, half brother, handyman,
her boyfriend, her family, her fella, her husband, her man, her mates, her partner, her uncle, his boyfriend,
his brother, his family, his girlfriend, his mates, his missus, his uncle, his wife, home help, house mother,
hubby, husband, imam, in laws, key worker, lads i've never, lady friend, landlord, lodger, lovely young man,
ma da, mam's boyfriend, mam's fella, man from church, man from the club, manager, me dad, me dad's new, mi dad,
missus, mother in law, mum's boyfriend, mum's fella, mums bf, mums boyfriend, mums fella, my boss, my brother,
my dad, my daughter, my father, my mother, my mum, my son, my uncle, nan's boyfriend, nana's boyfriend,
neighbour, nephew, new boyfriend, new friend, new girlfriend, new partner, nice young man, niece, odd job man,
old man, oor da, our dad, paid companion, parents, partner, pastor, priest, roofer, salesman, scout leader,
sister in law, so called friend, so called mate, some lads, son in law, step brother, step dad, step gran,
step mum, stepdad, stepfather, stepgran, stepmum, supervisor, taxi man, teacher, the builder, the lads,
the mother, tutor, uncle, uncle's lodger, wife, window cleaner, wor lass, young man who

concept sgr_carer   those who care for another
agency, babysitter, care agency, care assistant, care company, care firm, care home, care staff, care worker,
carer, carers, childminder, cleaner, dad's home, daughter in law, foster carer, foster family,
girl who comes in, her carer, her daughter, her mum, her son, his carer, his daughter, his mum, his son,
home help, lady who comes in, lass who comes in, live in carer, man who comes in, morning carer, mum's home,
nan's home, night carer, night staff, nursery, nursing home, one of the carers, personal assistant,
residential home, respite, sheltered housing, staff there, stepdad, stepmum, support worker, that care home,
that home, the carer who, the dad, the girls who come, the home, the home says, the manager there, the mother,
the mum, the parents, two carers, warden, woman who comes in

concept sgr_weak   one weaker, by age or need
alzheimer's, aunt in, auntie in, autistic, babies, baby, bairn, bairns, bedbound, bedridden, blind, boy in my,
can't speak, cannot speak, child, childmind, children, dad in a, dad in that, dementia, disabled, down's,
downs, eight year old, elderly, five year old, four year old, frail, girl in my, gran, grandad, granny,
he's 88, he's 90, her gran, her mother, his gran, his mother, housebound, housebound lady, in her eighties,
in her nineties, in his eighties, kid, kids, lad at number, lad downstairs, lad in, lad in my, lad upstairs,
lad with learning, lady at number, lady downstairs, lady next door, lady two doors down, lady upstairs,
lass at number, lass in, learning difficulties, learning disabilities, learning disability, little boy,
little girl, little lad, little lass, little un, mam, man at number, man next door, man upstairs,
man with learning, me and my brother, me and my sister, mum in a, mum in that, my baby brother, my baby sister,
my father, my gran, my grandad, my grandfather, my grandmother, my little brother, my little sister, my mother,
my nan, my wee brother, my wee sister, nan, nana, newborn, nine year old, old boy, old chap, old fella,
old gentleman, old girl, old lad, old lady, old man next, old mum, old woman, our father, our mam, owd lad,
owd lass, parkinson's, parkinsons, partially sighted, primary school, pupil, reception class, resident,
residents, seven year old, she's 88, she's 90, she's 92, six year old, special needs, stroke, ten year old,
the lad at, the old gent, the twins, three year old, toddler, two doors down, two year old, vulnerable, wean,
weans, wee boy, wee girl, wee lassie, woman at number, year 1, year 2, year 3, year 4, year 5, year 6, year 7,
year 8

concept sgr_young   young, by age
aged 12, aged 13, aged 14, aged 15, childmind, eleven, fifteen, fourteen, girl next door, he's 12, he's 13,
he's 14, he's 15, hes 12, hes 13, hes 14, hes 15, i'm 12, i'm 13, i'm 14, i'm 15, im 12, im 13, im 14, im 15,
is 12, is 13, is 14, is 15, lad next door, lad's 13, lad's 14, lad's 15, lasses, my class, my daughter,
my form, my granddaughter, my little sister, my mate, my niece, my sister, my stepdaughter, my teenager,
my tutor group, only 12, only 13, only 14, only 15, our daughter, school girl, schoolgirl, schoolgirls,
she's 12, she's 13, she's 14, she's 15, shes 12, shes 13, shes 14, shes 15, that lad, thirteen, twelve, y6, y7,
y8, y9, year 10, year 6, year 7, year 8, year 9, year seven, year six, young girl, young girls, young lad,
young lad next door

concept sgr_rule   rules over another, watches or forbids
allows me, and behave, answers for, answers for me, answers her phone, answers his phone, answers the door for,
arranged a husband, asks for receipts, blocked us on her, blocked us on his, bolts the door, bring shame,
cameras in the, can't answer the door, checks my messages, checks my mileage, checks my phone,
checks the mileage, chooses my clothes, comes in with me every, controls the money, counts my, counts the,
cut me off, decides what, decides when, disown, does her talking, does my talking, does the talking,
doesn't let, doesnt let, don't let me, families don't have doors, families dont have doors, forbid, forbids,
gives me an allowance, gives me housekeeping, gives me pocket money, got dad to sell, got her to sell,
got him to sell, got mum to sell, got nan to sell, gps on my, hangs up on us, has a camera, has blocked,
has her phone, has his phone, has our passports, has to ask, have to ask, hold his passport,
holds our passports, if i go outside, keeps the keys, listens in, listens to my calls, locks her, locks him,
locks me, locks the doors, made her sell, made him sell, makes her sleep, makes her stand, makes him sleep,
makes him stand, makes me ask, makes me sit, makes me sleep, makes me stand, monitors, my pocket money,
never leaves her side, never leaves me alone, never lets, no locks in this, not allow me, not allowed a job,
not allowed a phone, not allowed my own, not allowed to, not allowed to answer, not allowed to come,
not allowed to drive, not allowed to have us, not allowed to see us, not allowed to work, not allowed us,
not allowed visitors, not let me, not letting, not to pack, opens my letters, opens my post, padlocked,
padlocks, padlocks the, picked her husband, put her on a plane, put me on a plane, putting her on a plane,
putting me on a plane, read my texts, reads my messages, reads my texts, ring him every, rings every hour,
says i bring shame, send her back, send me back, sending her back to, sending me back to, sends me back,
shame on the family, sits in on, sits in with me every, speaks for her, speaks for him, speaks for me,
stands at the door, stopped us visiting, stops her seeing, stops me seeing, stops us visiting,
switches off the heating, take my kids, takes my phone, talked her into selling, talked him into selling,
tells me what to wear, texts every, threatened to leave me with, threatens to take, time i get, times how long,
times me, told i can't, took my door off, took the lock off, track me, tracker on, tracking app, tracks me,
tracks my, turned her against, turned him against, watches me, watches my every, watches on the camera,
will not let, wipes her phone, won't let, won't let us in, won't let us round, won't let us see, wont let,
wont let us in, wont let us see, wouldn't allow, wouldn't let

concept sgr_vital   what one cannot do without
bank card, bus pass, car keys, cards, coat, crutches, door, epipen, fob, food, frame, glasses, hearing aid,
hearing aids, heating, hormones, id, inhaler, inhalers, insulin, keys, medicine, meds, money, pads, papers,
passport, passports, pension, phone, pill, pip, purse, shoes, sim, stick, tablets, teeth, visa, wages, walker,
walking frame, wheelchair, wifi, zimmer

concept sgr_why   to rule or punish
as a punishment, away from me, behave, behaves, can't reach, cannot reach, if he, if i, if she, in his pocket,
in his van, in the boot, locked, on him, out of reach, owe him, owe them, punish, punishment, so i can't,
so i cant, so she can't, so she cant, so that i, teach me a lesson, till i, to control, to keep me, until i,
until she, when he goes out, when he's angry, when i answer back, when i argue, when i'm naughty, when i've,
when ive, when we argue, won't give

concept sgr_bad   is rough with those in care, or leaves them
bed at five, bed at four, bed by five, bed by four, begging for a drink, begging for water, begs for a drink,
begs me not to go, begs me not to leave, begs to come home, begs us not to leave, belted in, bruise, bruised,
bruises, buzzer out of, buzzer taken, calls her names, calls him names, can't reach, cannot reach, cant reach,
checks her face before, clams up when, cold tea beside, cot sides up all, cracked lips, cries when i go,
cries when we go, cries when we leave, curling over, dehydrated, dirty bed, down to the bone, drag her,
drag him, drag me, dragged, drags her, drags him, dressing gown cord, drink out of reach, drugs her,
eats her dinner, eats her dinners, eats her food, eats her meals, eats his dinner, eats his dinners,
eats his food, finger marks, food untouched, force fed, force feeds, forces food, get your fist in,
goes quiet if, goes quiet when, grab her, grabs her, grade 4, grade four, grips her, grips my hand,
hair matted, handles her, handles him, hauled, hauls, in bed by six, infected and smelling, jerks,
laughs at her, laughs at him, leave her in, leave him in, leave me in, leaves her in, leaves him in,
leaves me in, left in a wet, left in her chair, left in her own, left in his chair, left in the chair,
left in the wet, left on the floor, left on the toilet, left soiled, left wet, lips cracked, locked in,
looks at her before, looks at him before, makes fun, manhandled, manhandles, mocks her, mouth caked,
nails like claws, necrotic, no drink, no food, no water, not been shaved, out of reach, own faeces, own filth,
own mess, parched, pinch, pinches, pulls her hair, put your fist in, put your thumb in, puts her to bed,
puts her to bed at, puts him to bed, puts them to bed, ragged about, rough, rough with, roughly, same bedding,
same cardigan, same clothes, same dress, same nightgown, same nightie, same pad, same pyjamas, same sheets,
says take me home, sedates, shout at her, shout at him, shouts at, shovels food, shoves food, shushed, shushes,
shut in, slams, slap, slapped, slaps, smacked, smacks, smells of urine, smells of wee, soaked, soaking wet,
sores, spits, stinks of wee, strapped in, strapped into, straps her, straps him, swearing at, swears at,
takes her buzzer, throws her, throws him, tied down, tied her, tied him, tied into, ties her, ties him,
toenails like, tray out of reach, tucked in so tight, turns the call bell off, unplugs her, wet bed,
when i've annoyed, whispers to me, won't change her, won't feed, won't let go of my hand, wont feed, yank,
yanked, yanks

concept sgr_lack   goes without
always dirty, always filthy, always hungry, always on their own, always outside, always starving,
asks for food, barefoot, begging for food, can't wake mum, can't wake their mum, cant wake mum, cereal for tea,
crawling with nits, crisps for dinner, crisps for tea, crisps tuesday, cupboards are bare, cupboards bare,
dirty clothes, drugs lying about, drunk in charge, dry cereal, eating from the bins, eats out of the bin,
eats out the bins, electric has gone, electric's off, empty vodka bottles, fends for, filthy, fridge is empty,
hanging nappy, hasn't been to school, head lice for months, hides bread, hiding food, home alone, in her own,
in his own, in the dark, in the same clothes, in the same jumper, in the same nappy, just crisps, left alone,
left crying, left in the car, left on her own, left on his own, left on their own, left screaming, left to cry,
left to scream, let himself in, live off crisps, lives off crisps, living off crisps, looking after the baby,
looks after the baby, mam passed out, mam won't get up, mam won't wake, matted hair, meter's run out,
mum doesn't get up, mum passed out, mum won't get up, mum won't wake, mum's not got up, nappy hanging,
nappy rash raw, nappy round his knees, needles on the floor, never at school, never been to school, never fed,
never in school, never washed, no bed, no dinner, no electric, no food in, no heating, no lunch, no nappies,
no shoes, no socks, no supper, no tea, no tea tonight, not been fed, not been in school, not been to school,
not fed, not seen a dentist, not seen in weeks, not washed, nothing but crisps, nothing in the fridge,
nothing to eat, nowt in the fridge, only crisps, out after dark, out at all hours, out at midnight,
out past midnight, out till all hours, out till midnight, pinches food, puts himself to bed, roams the streets,
sits in the dark, skin and bone, sleeping in a chair, sleeping in coats, sleeping in the chair,
sleeping on the floor, sleeps in a chair, sleeps in her coat, sleeps in his coat, sleeps in the car,
sleeps on a mattress, smell of wee, smells of fags and wee, smells of wee, soaked nappy, soiled, stealing food,
steals food, stinking of wee, stinks, thin as a rake, wandering, wandering in her nightie,
wandering the street, wearing pyjamas, wet through, with a bucket

concept sgr_mark   marks and wounds
bald patch, bald patches, belt mark, belt marks, bite mark, bite marks, black and blue, black eye, black eyes,
broken arm, broken rib, broken ribs, broken wrist, bruise, bruised, bruises, bruising, burn, burns, burnt,
bust lip, busted lip, can't sit down, choke marks, cigarette burn, cigarette marks, clump of hair,
clumps of hair, cut lip, earring ripped, fat lip, finger marks, fingermarks, fingerprints on, grazes,
hair missing, hair pulled out, hand print, handprint, iron mark, keeker, limp, limping, limps,
lump on her head, marks, marks on her neck, marks on his neck, marks round her, marks round his, missing tooth,
patch of hair, red mark, red marks, red neck, ripped ear, rope marks, scald, scalds, scratches on her neck,
shiner, slap mark, slap marks, split lip, swollen eye, swollen face, torn ear, tuft of hair, weals, welts

concept sgr_blame   done by another, or hidden
been told not to say, before he answered, before she answered, begs not to, boyfriend did, came back from,
comes back from, comes back with, contact weekend, covers it, covers up, dad did, dad's fault,
didn't get that from, different story, excuse every time, explains it away, fell down the stairs again,
from her dad's, from her dads, from his belt, from his dad's, from his dads, goes quiet when i ask,
grabbed her, grabbed me, he did it, he done it, he gave her, he told her to say, he was stood, her fella,
hides them, his temper, it was him, keeps falling, keeps walking into, looked at him, looks at him,
makes excuses, mum's boyfriend, never the same story, no one asks, nobody asks, not allowed to say,
said not to say, says he fell, says i'm clumsy, says she fell, says she's clumsy, shape of a, shaped like,
she fell again, step dad, stepdad, temper, the belt, threw, told to say, under her scarf, under her sleeves,
walked into a door, walked into the door, with a belt, with his belt, won't say how, won't say who,
won't tell me how, won't tell us, wont say how, wont say who, wont tell me how

concept sgr_lewd   lewd acts towards one who cannot refuse
asked for pics, asked for pictures, asking for photos, asking for pics, asks for photos, asks for pics,
between her legs, comes in my bed, comes in my room, comes into her room, comes into my bed,
comes into my room, cuddles too long, dm'd her, does it anyway, filmed me in, films me, forced himself,
forces himself, forces me, gets in bed with, gets into bed, got her drunk, got me drunk, groped, gropes,
has sex with me, he makes me, in the shower, kissed me, kisses me, made me touch, makes me touch,
messed with me, messes with me, messing with her, on discord, on her bed, on insta, on me when i'm asleep,
on my bed at night, on roblox, on snapchat, on webcam, our little secret, our secret, pulls my clothes,
pulls the covers, put his hand up, puts his hand, rubs against, send nudes, send pics, sending nudes,
sent her pictures, sent him pictures, sharing my nudes, shows me films, shows me videos, sleeping with,
slept with her, strokes her leg, tickles, touched her, touched me, touches her, touches me, undress,
undresses me, walks in on me, walks in when, wants me to meet, wants to meet her, wants to meet him,
watches me get, watches me shower, when i say no, when i'm asleep, when im asleep, while i'm asleep,
won't take no, wont take no

concept sgr_gift   gifts and absences that exploitation brings
a black audi, a white audi, baggies, bags under the bed, boyfriend is, boyfriend of, boyfriend who's,
burner phone, cling film and, county lines, deliveries for, delivering for, designer, drop a package,
dropping off for, drops off for, expensive trainers, free vapes, go country, goes missing, going missing,
gone country, grown man, grown men, grown up boyfriend, hold a package, holding for, holds stuff for,
hotel key, hotel receipts, hotel room, in debt to, kebab shop, knife in his bag, knife in his school bag,
knife under his pillow, lifts from, lip fillers paid, little bags, loads of cash, lock knife, man in a bmw,
man in a car, man in a van, man in an audi, men in cars, missing for days, nails paid for, new older friends,
new phone, new trainers, nights at a time, older bloke, older boyfriend, older fella, older friend, older lads,
older man, older men, out of town for days, owes money to, owes them, phone never stops,
phones going off all night, picked up by, picked up in, roll of notes, rolls of notes, running errands for,
runs errands for, scales under the bed, second phone, sugar daddy, takeaway owner, taxi driver,
three days at a time, train tickets, trap house, trapping, two phones, vapes from, vodka, wad of cash,
wad of tenners, wad of twenties, wads of cash, wads of twenties, weed from, went missing, where from,
won't be parted from his phone, won't say where, wont say where, working for older, working for some lads

concept sgr_loss   money or home taken over
account is empty, account's empty, added to her account, aren't allowed in, arent allowed in, bank card,
big withdrawals, borrowed thousands, can't find her purse, can't say no to them, cant say no to them,
card's been used, cash gone, cashed her pension, change the locks, changed her will, changed his will,
changed the locks, cleaned him out, cleaned out, cleared her account, cleared out her, cleared out his,
cousins moved in, deeds in, deeds to, doesn't feel she can say no, eight grand, eight thousand, eleven grand,
eleven thousand, emptied, fifteen grand, fifteen thousand, fifty grand, fifty thousand, five grand,
five hundred gone, five thousand, forty grand, forty thousand, four grand, four hundred gone, four thousand,
friends moved in, full of lads, full of lads i, got her to sign, got him to sign, had her sign, had him sign,
has her pension, has her pin, has his pension, has his pin, has power of attorney, has the bedroom,
have the bedroom, helps herself, helps himself, her bank book, her cheque book, her savings, his bank book,
his savings, hundred gone, hundreds gone, in and out all night, in my name, jewellery gone, jewellery missing,
joint account with, keeps her pension, keeps his pension, keeps the pension, lads i've never seen,
lads moved in, left with nothing, lives off her, lives off him, living in her flat, living in his flat,
living off her, living rent free, loan in her name, loans in her name, loans in my name, mates moved in,
money goes, money going, money missing, money's gone, moneys gone, moved her mates in, moved himself in,
moved in and took over, moved in his mates, moved in on, moved into her, moved into his, never sees a penny,
nine grand, nine thousand, not allowed in, not see a penny, nothing left in the, on her account now,
pension goes, people in and out all, purse empty, purse is always empty, put the house in, remortgaged,
scared to say no, sell the bungalow, sell the car, sell the caravan, sell the house, selling her,
selling the bungalow, selling the house, seven grand, seven thousand, sign over, signed the bungalow,
signed the house, signing over, signs over, six grand, six thousand, sold her, sold her car, sold his,
sold his car, sold the bungalow, sold the caravan, spends her, spends his, stealing, steals, stole,
strangers in and out, strangers in her flat, strangers in his flat, taken over her, taken over her flat,
taken over his, taken over his flat, taken over the flat, taken over the house, takes her money,
takes her pension, takes his money, takes his pension, takes my money, ten grand, ten thousand, thirty grand,
thirty thousand, thousands gone, three grand, three thousand, too scared to say no, took her pension,
took my pension, took out loans, took over her flat, took over his flat, twelve grand, twelve thousand,
twenty grand, twenty thousand, two grand, two thousand, using her card, using his card, using my card,
withdraws, won't leave, won't move out, won't say no to them, wont leave, wont move out

concept sgr_bond   held in work
above the fryers, above the shop, back of the shop, bond, can't leave until, cannot leave until,
cant leave until, debt gets bigger, has her papers, has my papers, hasn't been paid, have her papers,
hold her passport, hold his passport, hold our passports, holds her passport, holds my passport,
holds our passports, keep her passport, keep his passport, keep our papers, keeps our papers,
locked in at night, never a day off, never been paid, never get paid, never gets paid, never paid, no day off,
no wages, not allowed out, not been paid, not paid, owe him, owe the agent, owe them, owes them for,
paid in food, paid nothing, pay back the flight, pay for the flight, seven days a week for nothing,
sleep on the floor, sleeping in the kitchen, sleeps above, sleeps at the, sleeps in the back, ten to a room,
took all our papers, took her papers, took her passport, took his passport, took my papers, took my passport,
took our papers, took our passports, twelve to a room, work for free, work off the debt, working off,
works for food, works for nothing

concept sgr_hush   hush, dread and pleas
can't talk, can't tell anyone, cant talk, cant tell anyone, delete after, delete my comment, delete this,
deleting this, don't let on, don't phone the house, don't reply, don't ring home, don't ring my house,
don't ring the house, don't say my name, don't send letters, don't tell anyone, don't tell her, don't tell him,
don't text me, don't use my name, don't write to the house, dont reply, dont ring my house, dont say my name,
dont tell, frightened of him, he checks, he listens, he reads, he says dont tell, he'll know, he'll see,
he's in the next room, hell know, i'm frightened, i'm scared, if he finds out, if she finds out, im frightened,
im scared, keep my name out, leave my name out, my secret, never told, no one believes, no one to tell,
nobody believes, nobody does owt, nobody listens, nobody to tell, not my business but, not my place,
not my real name, not say anything, please don't ring, please help her, please help him,
please keep this private, promised not to tell, said not to say, said not to tell, say nothing, says dont tell,
scared of her, scared of him, scared to say, somebody do something, somebody please check,
somebody should check, someone do something, someone needs to, someone please check, someone should check,
terrified of him, told nobody, told not to, too frightened, too scared, using my friend's, using my friends,
using my sister's, who can i tell, who do i report, who do i tell, who do we tell, won't tell, wont tell,
worried about the bairns, worried about the kids, worried about them kids, worried for the, wouldn't say

concept sgh_monitor   is watched, timed, spoken for
air tag, airtag, airtags, always in the room, answers for her, answers for me, ask where i'd been,
ask where i've been, asks for receipts, asks where i'd been, asks where i've been, bring her the receipts,
bring him the receipts, bring the receipts, broke my phone, burnt my clothes, cameras in every,
cameras in the house, cancel my visa, cancelled my appointments, cancels my appointments, checks my call,
checks my history, checks my messages, checks my mileage, checks my phone, checks my texts, checks the clock,
checks the history, checks the mileage, checks the receipts, checks what i, checks where i, checks who i,
chooses my clothes, chooses what i, clocks the mileage, comes in with me every, comes in with me to every,
count the change, counts the change, decides if, decides when i, decides who i, depends on his visa,
does all the talking, does my talking, does the talking, doesn't approve of my, doesn't like me being,
doesn't like me going, doesn't like me on, doesn't like me out, doesn't like me seeing,
doesn't like me talking, facetime him, facetimes me, filmed me without, filmed us without, films me without,
gives me a tenner, gives me an allowance, gives me housekeeping, gives me pocket, gives me twenty, goes mad if,
goes mad when, goes off it if, goes through my bag, goes through my messages, goes through my phone,
goes through my things, has all my passwords, has my card, has my cards, has my password, has my passwords,
hid my inhaler, hid my keys, hid my phone, hid my tablets, hides my inhaler, hides my keys, hides my phone,
hides my tablets, holds my card, holds my inhaler, holds my tablets, i paid for it, i pay for it,
i'd pay for it, i'll pay for it, isn't keen on me, isn't keen on my, isnt keen on me, keep him on the phone,
keeps me on the phone, keeps my bank, keeps my card, keeps my cards, keeps my inhaler, knows my password,
lets me know when i may, listens at the, listens in, locked me in, locked me out, locked us in, locked us out,
locks her out, locks her out when, locks him out, locks him out when, locks me in, locks me out,
locks the door when, locks the food, locks the fridge, locks them out, locks us in, locks us out,
logs in as me, money goes in his, money goes into his, money goes to him, my visa is his,
never leaves the room, never leaves us alone, never lets me see you alone, no locks in, not keen on me,
not keen on my, opens all my, opens my letters, opens my post, padlock on the, padlocks the, paid into his,
photo to prove, picks my clothes, post it online, post them online, prove i'm, prove where i, prove where i am,
put it online, put them online, reads all my, reads it before, reads mine before, reads mine first,
reads my messages, reads my texts, reads them before, ring him when i, rip up my visa, says he'll take,
says i embarrass, says i make a show, says i'll lose, says i'm a bad mother, says if i can, says ill lose,
says no one else would, says no one will believe, says nobody else would, says nobody will believe,
says nobody would, says they will take, says they'll take, says when i can, says when i eat, says when we eat,
says who i can, see the plaster, sees the plaster, send a photo so, send him a photo, send him a pic,
send him a picture, send it to my family, send me back, send them to my, sends me back, share it online,
share my location, sharing my location, show my family, sits in every, sits in on, sits in with me,
so he knows where, so she knows where, speaks for her, speaks for me, stands behind me, stays on the phone,
takes it out on me, takes it out on the kids, takes my keys, takes my phone, takes my wages,
takes the lock off, talks for her, talks for me, talks over me, tear up my visa, tells me what to wear,
tells me when i can, text him every, text him when i, there'd be hell, there'll be hell, threw my clothes,
threw out my clothes, times how long, times me, times my, took it out on me, took it out on the kids,
took my door off, took my keys, took my lock off, took my sim, took the car keys, took the door off,
took the lock off, track my phone, tracker in the, tracker on my, tracker under the, tracking app, tracks me,
tracks where, turns the heating off, turns the water off, video call him, wages go in his, wages go into his,
want to know where i, wanting to know where i, wants the receipts, wants to know where i,
watches me on the camera, watches the camera, watches the doorbell, will send me home, won't leave the room,
won't let me have, won't let me near, wont leave the room

concept sgh_secret_ask   asks that somebody at home shall not know
another number to text, ask for angela, ask for ani, ask him to wait outside, before he gets home,
before he gets in, before he's home, can anyone see this, can he see this, can my husband see,
can't be my husband, cannot be my husband, cant be my husband, change the number you, code word, codeword,
different number to text, does he get to see, don't have a key to my own, don't ring home, don't ring my home,
don't ring the house, don't send it to the house, don't tell him, don't tell my husband,
dont have a key to my own, dont ring the house, dont tell him, dont tell my husband, flushed my pill,
get her on her own, get me on my own, hand signal, haven't got a key to my own, he can't know, he cant know,
he doesn't know about, he doesn't know i'm, he doesnt know im, he goes out of the room, he has to go out,
he must go out, he must not know, he mustn't know, he thinks i'm at, he thinks i'm on, he thinks im at,
he thinks we're trying, he's at the counter, he's in the next room, he's just parking, he's parking,
hes in the next room, hes parking, hid my pill, hid my pills, hid the coil, hide my address, hide my number,
hide my pill, hide our address, if he asks, if he calls, if he comes in, if he phones, if he rings,
if he turns up, if his mum asks, if my dad asks, if my ex rings, if my husband asks, if my mum asks,
if she asks, if they ask, is this page private, keep my address, know i came, know i'd been here,
know i'd been to you, know i've been here, know i've been to you, know that i came, make him wait outside,
make sure he goes out, never tell him, new address secret, no bank account of my own, no bank card of my own,
no key to my own, no letters to the house, no money of my own, no one can know, no one must know,
no phone of my own, no tell my husband, nobody can know, nobody must know, not got a key to my own,
not got my own phone, not tell him, not tell my husband, not tell which town, not the home phone,
not to the house, on my own without him, please don't tell him, please dont tell him, please no tell him,
safe word, secret sign, secret signal, secret word, see by everybody, see her alone, see her on her own,
see me alone, see me on my own, see the plaster and, seen by everybody, seen by everyone, so he can't see,
so he doesn't know, so he doesn't see, so he doesnt know, so he doesnt see, so he won't see,
speak to her alone, speak to me alone, sure he goes out, talk to me alone, there's no coil, theres no coil,
want to know where i'd been, where we are now, where we've moved, which town we are, which town we're,
while he parks, while he's parking, who sees this, without her knowing, without him in the room,
without him knowing, without my dad knowing, without my family knowing, without my husband in,
without my husband knowing, without my mum knowing, without them knowing

concept sgh_excuse   what the injured say
a bike accident, a fall, an accident, banister, birthmark, clumsy, cupboard, cupboard door, door frame,
door handle, doorframe, down the stairs, fall, falling, fell, ladder, slipped, stairs, the cupboard, tripped,
walked into a door, walked into the door

concept sgh_groom   how children are drawn in
asked me to send, asks me to send, bought her a phone, bought me a phone, delete the chat, deletes the chat,
disappearing messages, don't bother my parents, don't tell your parents, dont tell my parents, game we play,
gives her lifts, gives her vapes, gives me vapes, her favourite girl, in her room at night, in my bed,
in my bedroom at night, in my pants, in my room at night, in my swimsuit, in my underwear, into her room,
into my room, little secret, massage me, massages me, massages my, mature for her age, mature for my age,
meet him alone, meet up alone, not to bother my parents, not to tell anyone, not to tell mum, not to tell my,
on his lap, our secret, photos are for, picks her up from school, picks me up from school, pics are for,
pictures are for, rubs my legs, said don't tell, said not to tell, says don't tell, says i'm his favourite,
says i'm mature, says i'm special, says im mature, says im special, says it's our, says its our,
says not to tell, see me in my swimming, sit on his knee, sit on his lap, special secret, take my top off,
under her top, under my top, under the blanket, under the covers, waits for her outside, waits outside school,
wants her to send, wants me to meet, wants me to send, wants to meet her, wants to meet me, watches me change,
watches me get changed, webcam on, when i get changed, when i'm in the bath, when im in the bath,
while i change, while i get changed, without clothes

concept sgh_earn   food, warmth or company as a reward
beat some sense, cold bath as, cold baths as, cold shower as, earn her dinner, earn her food, earn her tea,
earn his dinner, earn his food, earn his tea, earn my food, earn my keep or, earn my phone, earn my tablets,
earn my tea, earn their dinner, earn their tea, earn them back, earned her dinner, earned his dinner,
goes without dinner, goes without her tea, goes without his tea, goes without tea, goes without till,
got to earn my, got to earn them, have to earn my, have to earn them, kneel on rice, knock some sense,
made to stand, must earn my, must earn them, mustard on his tongue, pepper on her tongue,
sent to bed with nothing, sleeping in a car, sleeping in her shed, sleeping in his shed, sleeping in our shed,
sleeping in the shed, sleeping on our sofa cos, sleeps in the car, sleeps in the shed, slipper does,
smack some sense, soap in her mouth, soap in his mouth, stand in the corner till, stand outside till,
stands in the garden, stood outside till, taste of the belt, the belt comes, the spoon comes, till he's earned,
till she's earned, until he's earned, until she's earned, wash her mouth out, wash his mouth out,
when he's earned it, when hes earned it, when she's earned it, when shes earned it, when they've earned it,
wooden spoon does

concept sgh_closed   when nobody sees
angel in the street, behind closed doors, butter wouldn't melt in front, different indoors,
different man at home, different person at home, house devil, in private he, in private she,
once the door shuts, once the door's shut, once they've gone, once you've gone, soon as the door shuts,
street angel, street angel house devil, when i'm on my own with, when it's just us, when its just us,
when no one's looking, when no one's watching, when nobody's looking, when nobody's watching,
when the door closes, when the door shuts, when the door's closed, when the door's shut, when the doors shut,
when the nurse goes, when the nurse has gone, when the visitors go, when they've gone, when visitors go,
when visitors leave, when we're alone, when we're on our own, when were alone, when you're not here,
when you've gone, when youve gone

concept sgo_badbed   where nobody should have to sleep or sit
attic, balcony, bare boards, bare mattress, bath tub, bathtub, bin bag/n, blow up bed, box room, bus shelter,
camp bed, camp bed/n, campbed, caravan on the drive, cardboard, cellar, chair, coal bunker, coal shed,
conservatory, cupboard, cupboard under the stairs, deckchair, dog basket, dog bed, dog cage, dog's bed,
doorstep, floor, floorboards, garage, garden shed, greenhouse, hall floor, hallway, kennel, kitchen floor,
landing, laundry, laundry room, lean to, loft, lorry, mattress on the floor, outhouse, pantry, porch, shed,
shop floor, stairwell, stock cupboard, stock room, stockroom, storeroom, summer house, summerhouse, tent,
the bath, the car, the cold, the dark, the van, under the stairs, utility, utility room, wardrobe, wash house,
yoga mat

concept sgo_sleep   sleeping and being put
bedded down, kip, kipping, kips, made to sleep, sleep, sleepin, sleeping, sleeps, slept

concept sgo_daily   what everybody may use or do at home
bank, bath, bathroom, biscuits, blanket, bread, bus, carpet, central heating, chair, church, clothes, coat,
college, computer, cooker, dinner, doctor, doctor's, doctors, door, drink, electric, english class,
english classes, english lessons, family, fire, food, fridge, friends, front door, front room, garden, heating,
her mother, her mum, her own room, her room, hot water, house, internet, jam, kettle, key, keys, kitchen,
library, light, lights, living room, meat, milk, money, mosque, my mother, my mum, my sister, neighbours, park,
phone, phone calls, post, purse, radiator, remote, school, settee, shop, shops, shower, soap, sofa, stairs,
telephone, telly, toilet, toilet paper, towel, tv, upstairs, visitors, washing machine, wifi, window, windows,
work

concept sgo_forbid   is kept from it
ain't allowed, aint allowed, allowed nowhere near, can't have, can't touch, cannot have, cannot touch,
dared to, daren't touch, forbade, forbidden, forbids, gets shouted at if, had to ask, has to ask, has to beg,
has to hide, hasn't been allowed, have to ask, have to beg, haven't been allowed, i must ask, is not allowed,
isn't allowed, isn't let, isn't permitted, isnt allowed, made to ask, must ask, must not, mustn't,
never allowed, never let, no longer allowed, not allowed, not been allowed, not let, not permitted,
not supposed to, not to answer, not to go, not to have, not to open, not to put, not to touch, not to use,
only allowed, only gets, only let, only permitted, rationed, rations, refuses her, refuses him, refuses me,
stopped her, stopped him, stopped me, switches off, told he can't, told i can't, told not, told she can't,
turns off, won't allow, won't give her, won't give him, won't give me, won't let, wouldn't let

concept sgo_choose   rules over, counts and inspects
approves, bought all, checks, chooses, chose, controls, counted, counts, decided, decides, deletes, dictates,
goes through, has the passwords, inspects, installs, logs, measures, monitors, orders, picked out, picks,
rations, reads, records, smells, sniffs, spies on, times, timing, tracks, vets, watches, weighs, writes down

concept sgo_private   what is nobody else's to rule
bag, bank account, bathroom, bills, bra, calls, clothes, coil, contraception, dress, dresses, eating, emails,
every word, facebook, friends, hair, handbag, history, inbox, knickers, length of my, letters, lipstick,
location, make up, makeup, meals, messages, mileage, my doctor, my food, my pill, my plate, my shoes, my steps,
my weight, nails, outfits, passwords, perfume, periods, phone, photos, pill, post, purse, receipts, shopping,
shower, skirt, skirts, sleep, spending, steps, texts, toilet, underwear, wages, wardrobe, whatsapp, whatsapps,
when i eat, when i sleep, who comes, who i, who she, who visits

concept sgo_vital   what one needs to live, to speak, to leave or to be well
@sgr_vital, bank book, bank cards, bankbook, benefits, bus money, cane, charger, cheque book, chequebook,
church money, dentures, driving licence, epilepsy tablets, estradiol, false teeth, giro, glasses, handbag,
hearing aid batteries, hormone tablets, house keys, ipad, laptop, leg, letters, library card, make up,
medication, methadone, mobile, nebuliser, oxygen, painkillers, patches, pin, pin number, post, savings book,
scooter, sim card, spectacles, stick, t, ventolin, walking stick

concept sgo_taken   takes or keeps it from them
binned, bins, breaks, broke, broken, burned, burnt, chucked, confiscated, cut up, cuts up, dropped, flushed,
flushes, has hold of, hid, hidden, hide, hides, hold on to, holds, holds on to, keep, keeps, kept, locked away,
locks away, locks up, lost, pawned, poured away, ripped up, rips up, sells, smashed, smashes, snapped, sold,
swapped, taken off, takes, takes off, threw, threw away, throws, took, took away, unplugged, unplugs,
withholds, won't give back

concept sgo_alone   to be seen or asked without another there
alone, away from her, away from him, by herself, by myself, in a different room, in another room,
in confidence, in private, just me, leave the room, must not come, must not come in, not come in,
not in the room, on her own, on my own, on our own, privately, separate room, sit outside, stay outside,
stays outside, stop outside, wait outside, waits in the car, without anyone, without her, without her husband,
without her son, without him, without his, without mother, without my dad, without my family,
without my husband, without my mum, without my partner, without my sister, without the family, without them

concept sgo_consult   seeing somebody who can help
anyone, appointment, ask me, can i speak, chat, doctor, dr, gp, midwife, nurse, question, questions, see a,
see her, see me, see my, seen, somebody, someone, speak, speak to, speak with, talk, talk to, tell somebody,
tell someone

concept sgo_near   one who may be the reason
bf, boss, boyfriend, brother, brothers, carer, dad, daughter in law, employer, family, father, fella, fiance,
girlfriend, he, he's, her, her husband, her son, him, his mother, hubby, husband, in laws, landlord, madam,
man, missus, mother in law, mum, owner, parents, partner, sister in law, son, stepdad, stepmum, the son, uncle,
wife

concept sgo_outdoors   out at night or in the cold, unclothed or begging
asking folk for food, asking for a biscuit, asking for bread, asking for food, asking for something to eat,
asking neighbours for, asking people for, asks for bread, asks for food, asks if i've got any food,
asks if there's any, asks the neighbours for, bare feet, barefoot, begging at the door, begging for,
bin bags for, bin raking, drinking from the tap, eating from the bin, eating grass, eating out of,
flip flops in the snow, going through bins, going through our bins, going through the bins, in a nappy,
in a vest, in her knickers, in her nightdress, in her nightie, in her pants, in her pyjamas, in his nappy,
in his pants, in his pyjamas, in his underpants, in his vest, in just a, in just her, in just his,
in nothing but, in pyjamas, in slippers, in summer clothes, in the porch, in the snow, in their pyjamas,
knocking for food, knocks for food, knocks for his tea, looking in bins, looking in the bins, no coat,
no shoes on, nothing on her feet, nothing on his feet, on the doorstep, on the front step, on the kerb,
on the step, out in the rain, playing on the, playing out, round the streets, sat on the wall, soaked nappy,
socks on his hands, still out, through the bins, wandering, wearing just, without a coat, without shoes

concept sgo_late   at hours when they should be in bed
after dark, after midnight, all day, all hours, all night, at eleven, at midnight, at night, at ten,
before two, freezing, frost, gone eleven, gone ten, half eleven, half ten, in december, in february,
in january, in the dark, in the freezing, in the middle of the night, in the morning, in the snow, last thing,
midnight, minus, pouring rain, school day, school days, school night, school nights, till all hours, till dark,
till late, till three, till two, weathers, when it's dark, while dad's, while mum's

concept sgo_parent_duty   what a child should not have to do
cares for his mum, changes his brother, changes the baby, cooks for, cooks the tea, does all the cooking,
does all the shopping, does her mum's, does the nappies, feeds her brother, feeds his brother, feeds the baby,
feeds the little ones, fetches his brother, gets her brother, gets herself to school, gets herself up,
gets himself to school, gets himself up, gets his brother, gets the baby, gets the little ones,
lets herself in, lets himself in, looks after her brother, looks after his brother, looks after the,
looks after the little, makes her own tea, makes his own tea, makes the bottles, makes the tea for,
minding her brothers, minding the baby, minding the little, minds the baby, puts her brother, puts her sister,
puts his brother, puts his little, puts his sister, puts the baby to bed, puts the little,
putting his brother to bed, steals food for, wakes his mum

concept sgo_absent   where the grown ups are
asleep in the chair, at the pub, away for days, away for the weekend, can't be woken, comatose, dad's in bed,
dad's passed out, down the pub, drinking, drunk, flat out, gone all night, gone since, hasn't come home, high,
in bed all day, in bed till, in the bookies, in the pub, isn't there, mum's car is, mum's in bed, mum's out,
never answers, never answers the door, never comes to the door, never home, never in, never there, no adult,
no adults, no grown up, no grown ups, no mum, no sign of a parent, nobody comes, nobody home, nobody in,
nobody's in, not there, off her face, off his face, on the drink, out cold, out of it, out partying,
passed out, sleeping it off, smashed, steaming, still in bed, stoned, with her boyfriend, wrecked

concept sgo_sound   what is heard of violence
bang, banging, bangs, begging, blubbing, choking, crack, crash, crashing, cries, crying, furniture going,
hitting, howling, lashing, moaning, no no no, plates going, pleading, please don't, roaring, scream, screaming,
screams, shouting, slap, slapped, slapping, slaps, smack, smacks, sobbing, sobs, stop it, swearing, thud,
thuds, thumping, thumps, wailing, whack, whimpering, yelling, yelps

concept sgo_wall   from where it is heard
above us, across the landing, adjoining wall, bedroom wall, below us, chimney breast, dividing wall,
downstairs, flat above, flat below, floorboards, from my window, in that house, in the flat, letterbox,
next door, next door's, over the fence, over the road, party wall, the ceiling, the flat, the floor, the house,
the neighbours, the wall, the walls, through the wall, through the walls, upstairs

concept sgo_quiet   the silence after it
goes all quiet, goes dead quiet, goes quiet, goes silent, gone quiet, music goes up, quiet is worse,
silence after, silence is worse, telly gets turned up, telly goes on, telly goes up, telly turned up,
then it stops, then nothing, then quiet, then silence, turn the music up, turn the telly up,
turns the radio up, turns the telly up, tv goes up, tv turned up

concept sgo_mark   marks of violence, also hidden ones
@sgr_mark, all the colours, arms are black, arms are blue, arms are purple, bad arm, blue arms, bruising on,
burst lip, cheek's swollen, cut eye, cuts on her, eye out like, eye swollen, face like a, face swollen,
finger shaped, four little marks, green and yellow, hair pulled, hand marks, jaw's swollen, lump on, lumps on,
mark on her, mark on his, marks on her, marks on his, marks on my, marks on the, neck's all, nip marks, purple,
purple arms, purple marks, purple neck, scorch mark, scratch marks, scratched face, shiner, skin off, sore arm,
stitches in, stripe marks, stripes on his, swollen hand, thumb print, two marks, welts, wrists are

concept sgo_excuse   the story told of it
@sgh_excuse, always bumping, always falling, always in the wars, always walking into, banged her head,
banged into, bruises easily, bruises easy, bruises like a peach, bumped into, burnt on the kettle,
caught it on, caught on the cupboard, clumsy, fell again, fell off her chair, fell out of bed, fell over the,
fell up the stairs, had a fall, ironing, marks easily, marks easy, off the bed, on the cooker, on the cupboard,
on the door, on the iron, on the stairs, own fault, rolled off the bed, same excuse, same story, silly me,
skin like paper, slipped in the bath, slipped in the shower, the carer says, the dog did it, the door,
tripped over the cat, tripped over the dog, walked in to the door, walked into

concept sgo_disbelief   and not believed
after a derby, after the match, after weekend, again, another, aye right, didn't used to, different story,
different tale, don't believe, don't buy it, every friday, every month, every sunday, every time, every week,
funny how, how many doors, how many times, i ask you, i wasn't born yesterday, in a bungalow, in a flat,
in a wee flat, it's always, lives in a bungalow, lot of doors, lot of stairs, lots of doors, lots of stairs,
never did before, never used to, no stairs, not convinced, on mondays, one floor, same excuse, same story,
second this month, she says, so he says, so she says, that many, that's four, that's the second,
that's the third, that's three, that's what she, third this, third time, told to say, too many, two this month,
wasn't the, we all know, weren't the, what she's been told, when they lose, yeah right

concept sgo_hidden   hidden so that nobody shall see
can't be seen, doesn't show, doesnt show, don't show, dont show, no one sees, nobody can see, nobody sees,
nobody would see, nobody'd see, not where it shows, out of sight, under her clothes, under my clothes,
under the sleeves, what you would see, what you'd see, where it shows, where no one, where nobody,
where nobody'd, where people don't

concept sgo_cover   with what it is hidden
big coat, concealer, cover up, dark glasses, foundation, fringe down, gloves, hair over, high collar, hood up,
jumper, long sleeves, make up, makeup, neckerchief, polo neck, roll neck, scarf, shades, sleeves, sunglasses,
tan tights, tights, turtle neck, vest

concept sgo_hot   though the weather is not for it
august, boiling, heat, heatwave, hot day, in class, in doors, in pe, in summer, in the house, in the summer,
indoors, july, june, no sun, november, pe, raining, roasting, sports day, summer, sweating, swimming,
thirty degrees, when it's hot, winter

concept sgo_money   means of somebody at risk
@sgf_money, attendance allowance, bank book, bank cards, bank statements, bankbook, biscuit tin, book,
building society, building society book, card, carer's allowance, cash, cheque book, chequebook, cheques, dla,
engagement ring, ewes, farm, flat, giro, giro day, heating money, her gold, her rings, her watch, house,
insurance money, jewellery, jewellery box, medals, meter money, money, mums rings, necklace, nest egg, payday,
payout, pension, pension day, piggy bank, pin, pin number, pip money, post office book, premium bonds, purse,
savings, savings book, settlement, shopping money, the bungalow, the deeds, the house, the land, the will,
universal credit, wallet, wedding ring, will, withdrawals

concept sgo_drain   goes to another
a week going out, added to the, all gone, always short, borrowed, borrows, bought herself, bought himself,
cashes, changed, cleaned out, cleared, come on, comes on, comes round on, dipping into, disappearing, drained,
drawn out, draws, driving round in, emptied, gambled, gets cashed, gets spent, going down, going missing, gone,
gone missing, has got hold of, has hold of, has it, has the, has them, helped herself, helped himself, helps,
in her car, in her name, in his car, in his name, keeps, keeps hold of, looks after her, looks after his, lost,
made over, missing, needs her, never any, never has any, never sees, new, nicked, none left, nothing left,
on the fruit machines, on whose money, put her name, put his name, runs, short every, signed, signing, sold,
spends, spent, swapped, taken, takes, transferred, under his name, vanished, wants her, wants his

concept sgo_dear   one who could be robbed or used
@sgf_elder, @sgr_weak, an old lady, autistic, bit slow, blind, brother with, dad, dad's, downs, epileptic,
lady in our block, learning, lives alone, lonely, mam, mammy, man in our block, mother, mum, mum's, my aunt,
my brother, my dad, my father, my uncle, old friend, old neighbour, on her own, since the stroke, sister with,
vulnerable, widow, widowed, widower

concept sgo_sexgift   how one who grooms draws near
a bra, a phone, an iphone, cigarettes, delivers her, drives her, driving her, drops her off, fags, gifts,
give him lifts, giving her lifts, giving him lifts, hotel, hotel room, just the two of them,
just the two of us, keep quiet, keeping quiet, lifts, lingerie, makes her secret, massages, meals out,
messages her, messaging her, messaging him, money for, nails done, night away, on his knee, one bed,
one bedroom, one room, our secret, overnight, photo shoot, photos of her, picking her up, picks her up,
presents, private lessons, robux, sat on his knee, secrets, share a bed, shared bed, sharing a bed,
sharing a room, sleepover, sleepovers, snapchat, special treat, sweeties, sweets, text him, texting her,
texts her, tickling, trainers, treats, trips, v bucks, vapes, vodka, walks in on her, watching her change,
weekend away

concept sgo_elderman   a grown person who is no parent
bloke, boyfriend, cadet leader, choir master, church leader, coach, cousin, dad's friend, dad's mate,
dance teacher, driver, family friend, football coach, friend's dad, friends dad, godfather, grown man,
grown men, guy, gym coach, imam, instructor, lad of 20, lads in cars, landlord, lodger, man, manager,
mate's dad, men, mum's boyfriend, music teacher, neighbour, older boy, older boys, older lad, older man,
pastor, piano teacher, priest, scout leader, someone online, sports coach, step brother, stepbrother, stepdad,
stepfather, swimming coach, taxi driver, teacher, teaching assistant, their coach, trainer, tutor, uncle,
youth leader, youth worker

concept sgo_changed   how a harmed child or adult changes
bed wetting, been so quiet, clams up, clingy, cuts her hair off, doesn't speak now, doesn't talk now, flinches,
gone into herself, gone into himself, gone quiet, gone secretive, got secretive, hides her phone,
hides his phone, jumpy, knows words, lost weight, nightmares, not eating, not herself, not himself, not slept,
not talking, scared of bath, scared of the bath, scratches herself, secretive, sheets, stopped eating,
stopped talking, terrified of the bath, washes her own sheets, washes his own sheets, washing his sheets,
wets herself, wets himself, wets the bed, wetting himself, wetting the bed, withdrawn, won't be left,
won't change for, won't get changed, won't get undressed, won't go, won't have a bath, won't talk,
won't undress, won't wear

concept sgo_custom   what is done in the name of custom or honour
arranged for her, back to the village, been promised, ceremony, circumcision, custom, customs, cut, dishonour,
don't interfere, engaged, engagement, for the summer, grandmother will, her future husband, heritage, honour,
husband chosen, husband has been, izzat, marriage, married, marry, our culture, our tradition, our way,
preparing her, proposal, razor, shame, shame on us, the cutter, the cutting, the family's name, the women will,
tradition, wedding, wedding dress

concept sgo_abroad   whither one is taken
abroad, afghanistan, albania, back home, bangladesh, egypt, eritrea, ethiopia, gambia, guinea, gujarat, india,
iran, iraq, ivory coast, kenya, kurdistan, long holiday, mali, mirpur, morocco, nigeria, on a plane, one way,
pakistan, punjab, senegal, sierra leone, somalia, somaliland, sudan, sylhet, the village, turkey, yemen

concept sgo_girl   a girl or one young who is taken
cousin, daughter, girl, girls, granddaughter, little girl, little sister, my friend, niece, pupil,
schoolfriend, she's 10, she's 11, she's 12, she's 13, she's 14, she's 15, she's 16, she's 6, she's 7, she's 8,
she's 9, she's eight, she's eleven, she's fifteen, she's fourteen, she's nine, she's only, she's seven,
she's six, she's sixteen, she's ten, she's thirteen, she's twelve, sister, the baby, years old

concept sgo_writing   written where nobody sees it
at my mate's, at my sister's, borrowed phone, burner, can't be long, deleting this, fake account, fake name,
freezer aisle, friend's phone, from the library, from the toilet, from work, got to be quick, gotta be quick,
have not long, haven't got long, haven't long, i have to be quick, in the bath, in the bathroom,
in the car park, in the loo, in the toilet, library computer, library one, locked in the bathroom,
my mate's account, my sister's account, my sister's phone, neighbour's phone, not my account, not my real name,
on my break, second account, sister's phone, someone else's phone, typing this, using a different,
while he's asleep, while he's at, while he's in the shower, while he's out, while she's out, works computer,
writing this

concept sgo_reach   do not reach me there
at my work, call the house, come to the house, his phone, home phone, house phone, joint email, landline,
leave a message, leave a voicemail, letter, letters, my mobile, my phone, phone the house, post, ring back,
ring it back, ring me, ring the house, send anything, send it, send letters, text, text me, the app, the house,
voicemail, write to me

concept sgo_reads   for he would see
answers it, answers my, answers the phone, checks it, checks the phone, finds it, gets the post,
gets to it first, goes mad, has my phone, he answers, he checks, he listens, he looks, he opens, he picks up,
he reads, he sees, he'll answer, he'll see, he's got the, it's in his name, linked to his, opens everything,
opens it, picks it up, picks up, reads everything, reads it, sees everything, she answers, she checks,
she opens, she reads, they read

concept sgo_dope   drugged, or kept from medicine
an extra tablet, crushed in, crushes, dope, doped, doped up, dosed, double dose, doubles her, doubles his,
drop of, extra tablets, gives her extra, gives him extra, gives me something, half my tablets, halves,
halves her, halves my, hides her tablets, hold back, holds back, holds her insulin, in her food, in her tea,
in his tea, in my drink, in my food, in my tea, keep her quiet, keep him quiet, keeps her asleep,
keeps her drowsy, keeps her sleepy, keeps him sleepy, mixed in, more than the label, night nurse in, phenergan,
piriton, puts something in, sleeping pill, sleeping pills, sleeping tablet, sleeping tablets, slips her,
slips him, slips it in, slips something, spiked, spikes, stops her insulin, swaps her tablets,
too many tablets, zopiclone

concept sgo_carebad   how those who care do harm
calls her, calls him, digs her nails, drops her, empties her purse, feeds too fast, flings, force feeding,
forces, gets cross, grabs, handled, handles, ignores her bell, ignores his bell, jabs, kicks the bed, lash out,
laughing at, laughs at, leave her, leaves her, leaves him, loses her temper, loses it with, makes her wait,
makes him wait, mimics, mocks, moves her bell, nip, nipped, nipping, nips, on her phone all, out of reach,
pinch, pinched, pinches, pull her hair, pulls her, pulls him, pulls the hair, puts a flannel, rips the, rough,
screams at, scrubs her, shouted at, shouts, shoves, sits on, slap, slapped, slaps, smacked, smacks,
smacks her hand, smacks his hand, snaps at, swears at, switches off her, takes her bell, takes the bell,
threatens, throws, tied, ties, tuts, twist, twists, unplugs, won't change, won't take her, yanks, yells

concept sgo_carer   paid or appointed to care
agency girl, agency lad, auxiliary, care home, care staff, care worker, carer, carers, foster dad, foster mum,
girl from the agency, guardian, home help, home staff, house parent, key worker, lady who does, live in,
live in carer, nanny, night girl, night lady, night man, night nurse, night staff, nursing home,
overnight carer, pa, residential home, respite, respite place, sitter, sitting service, sleep in staff,
support worker, supported living, teatime carer, the girl who, the home, the woman who, warden

concept sgo_unseen   nobody sees them any more
blinds down, curtains drawn, curtains shut, door never opens, haven't clapped eyes, haven't laid eyes,
haven't seen her, haven't seen him, haven't seen them, keeps her in, never allowed out, never at school,
never comes out, never get out, never goes out, never let out, never once out, never out, never out to play,
never plays out, never see her, never see him, never see them, never seen outside, never seen the child,
no one has seen, no one's seen, nobody has seen, nobody's seen, not at school, not been at school,
not been seen, not seen her since, not seen him since, only see her, only see him, stand at the window,
standing at the window, stands at the window, stares out of the window, waves from the window

concept sgo_stranger   people who take over a home
blokes, cousins, dealers, family, fellas, friends, gang, girls, hangers on, lads, lasses, lodgers, lot, mates,
men, new friends, pals, people, so called friends, squatters, strangers, them lads, two fellas, young lads,
youths

concept sgo_occupy   and settle in it
all hours, at her flat, at her house, at his flat, at his house, bedroom, been staying, bikes in the hall,
camped, come and go, come and leave, coming and going, eat her food, eat his food, eating her food,
eating his food, from her place, from his place, has the bed, have her keys, have his keys, have the bed,
her spare room, his spare room, in and out, in her flat, in her house, in his flat, in his house, leave when,
let themselves in, living in, living off, makes their dinners, moved in, moved into, moved themselves in,
on giro day, on payday, on pension day, on the day his, out of her flat, out of his flat, park themselves,
round his, set up in, sleep there, sleep till, sleeping at, staying at, stopping at, taken her key,
taken his keys, taken over, took over, use her flat, use his flat, using her flat, using his flat, won't go,
won't leave

concept sgo_bond   work without pay or freedom
all day and night, can't leave, cannot leave, day and night, eight in a room, for nothing, from five,
give me no, give no wage, give us no, isn't paid, keep my wages, keep the wages, keeps my money,
kept her wages, never had wages, never paid, no day off, no days off, no money, no papers, no passport, no pay,
no phone, no salary, no wages, not a day off, not get paid, not paid, not paid till, not pay, not pay me,
off my wages, off the debt, only food, owe for, owe them, owes for, paid in food, pay back, sixteen hours,
sleep in kitchen, till midnight, till she's learned, till she's paid, unpaid, visa, wages go to, without pay,
work for free, work off, working it off

concept sgo_place_work   where people are held in work
barber, barbers, building site, cannabis, car wash, caravan, care agency, cleaner, cleaning job, cockle,
construction, factory, farm, fishing boat, fruit picking, greenhouse, hand car wash, hotel, house, houses,
kebab shop, kids, kitchen, minds their kids, nail bar, nail salon, nails, nanny, packing, polytunnel,
pub kitchen, restaurant, salon, shop, takeaway, trawler, warehouse

concept sgo_worry   asks whether it is right
against the law, am i being daft, am i overreacting, am i right to, can't stop thinking about,
do other people's, do they tell my, do you have to tell, do you tell my, does he get told, does it count,
does my dad get told, does my mum get told, does that count, doesn't feel right, doesn't sit right,
don't interfere, get told, i keep thinking about, is everyone's, is it abuse, is it allowed, is it legal,
is it normal, is it right, is it wrong that, is that abuse, is that allowed, is that legal, is that normal,
is that right, is that what couples do, is this normal, it isn't right, it's not right, keep my nose out,
not my business, not my place, not right, not sure if i should, probably nothing, says don't interfere,
should i be worried, should i say, sits badly, something not right, something's not right, something's off,
told to mind, who do i, who do i report, who do i ring, who do i tell, who do you ring, who do you tell,
who does one tell, who should know, who to tell, who would i, who's the one to, would they tell,
would you say something, would you tell, wouldn't know who

concept sgo_shelter   somewhere to be instead of home
can i come and sit, can i come in and sit, can i just sit, can i sit in, can i stay in, can i wait in,
come and sit, i won't be any bother, i won't be any trouble, keep warm in, sit in the waiting room,
sit in your, somewhere to sit, somewhere warm, stay at my nan's, stay in the waiting room, stay till you close,
till you close, until you close, wait in the warm, what time do you shut, won't be a bother,
wont be any bother, wont be any trouble

concept sgo_return   one feared is home again
back again, back from, back home, back in the house, back living, back on, back out, comes out of prison,
coming home, coming out, got out, has moved back, home again, home early, home for, home now, home on leave,
homes again, is back, is home, is out, let out, moved back in, moves back, off work, on nights, out again,
out early, out of prison, out on bail, out on licence, released

concept sgo_confess   what the writer did to one in his care
dropped him on purpose, grabbed, gripped, hit, hurt, lashed out, left him, lost control, lost it, lost my rag,
lost my temper, nearly hit, nearly shook, nearly threw, pinched, pushed, put a pillow, put my hand over,
scared i will hurt, scared i'll hurt, scared of what i might, scared what i might, scared what i'll do,
screamed at, shaken, shook, shouted at, shoved, slapped, smacked, snapped at, squeezed, threw, throw, thrown,
thumped, want to shake, want to throw, wanted to shake, wanted to throw, worried i'll hurt

concept sgp_he   one at home who rules
bf, boyfriend, brother in law, dad, daddy, father in law, fella, her fella, her husband, him indoors,
his mother, hubby, husband, me dad, mi dad, missus, mother in law, my brother, my brothers, my dad, my ex,
my father, my fella, my husband, my man, my mum, my partner, my son, my uncle, my wife, partner, stepdad,
stepfather, stepmother, stepmum, the husband, uncle

concept sgp_submit   what the ruled must do
account for, apologise, ask, ask for, ask permission, be back before, be back by, be home before, be home by,
be in by, be quiet, be ready, beg, beg for, behave, check with, clear it with, explain, explain to,
get back before, get home before, hand over, hide, hide it, keep quiet, keep still, keep the kids quiet, kneel,
lie about, lie to, mind what i say, pretend, prove, prove to, say sorry, send him a, show him, sit where,
sneak, stay in my room, tell him where, tell him who, wait for him, wait till he, walk behind,
watch what i say, whisper

concept sgp_dread   quiet and dread at home
all go quiet, asleep before, best behaviour, creep about, creep past, don't breathe, don't make a sound,
don't speak, don't talk, dont talk, good as gold, hear his key, hear the car, hear the key, hide, hides,
holds her breath, hush, in bed before, keep out of his way, keep quiet, keep the kids quiet, key in the door,
kids quiet, lights off, listen for the car, lock the bathroom, lock the bedroom, nobody speaks, nobody talks,
not a sound, pretend to be asleep, scatter, sit still, sounds of his car, stay in our rooms,
stay in the bedroom, stay upstairs, tea on the table, telly off, tidy before, tiptoe, tiptoes, toys away,
under the bed, under the covers, watch his face, whisper

concept sgp_turns   how it depends on a mood or a drink
been drinking, been on the drink, been on the vodka, been to the pub, bonus, comes in from the pub,
dinner's late, drink, drunk, face, football, had a bad day, had a drink, had a few, has had, his moods,
in a mood, in drink, in one of his moods, kicks off, lose, loses, lost, mood, mood he's in, on the beer,
on the whisky, on the wine, pay day, payday, tea is late, tea's late, team loses, temper, turns, work

concept sgp_against   does not like, or makes little of
belittles, calls me, calls me fat, calls me thick, corrects, doesn't approve, doesn't believe in me,
doesn't hold with, doesn't like, doesn't like me, doesn't think i, embarrassed by, gets funny, gets jealous,
gets moody, goes mad, goes off it, goes quiet with, hates me, isn't happy, isn't keen, laughs at me,
makes me feel, not keen, not speaking to me, prefers me, puts me down, says i don't, says i look, says i'm,
says it's for my own, shows me up, sulks, tells everyone i'm, tells people i'm, thinks i shouldn't, went mad,
won't have it, won't have me, would rather i

concept sgp_doing   what one would otherwise do
being on here, colour i had, coming to, driving, going back to work, going out, going to, having friends,
having my own, having people, laughing, meeting, my college, my family, my friends, my hair, my job, my mates,
my mother, my mum, my own money, my sister, my weight, netball, on here, on my own, on social media, seeing,
seeing friends, seeing my, talking to, visiting, wearing, what i wear, working

concept sgp_need   small things for which one should not have to ask
a coat, baby milk, bus fare, credit, deodorant, food, formula, haircut, knickers, nappies, pads, period pads,
phone credit, prescription money, sanitary, school dinners, school shoes, shampoo, shoes, soap, tampons,
tights, toilet roll, toiletries, towels, underwear

concept sgp_hunger   poor food, and nothing else
beans, beans cold, biscuits, bread and butter, broth, cereal, cold beans, cornflakes, crackers, crisps, crusts,
cup a soup, custard creams, dry bread, dry cereal, dry toast, dry weetabix, jam sandwich, leftovers, noodles,
one meal, packet soup, plain pasta, porridge, pot noodle, rice, sandwich, scraps, soup, tea and toast,
tinned soup, toast, water biscuits, weetabix

concept sgp_only   and nothing else, day after day
all he gets, all she gets, all week, every day, every night, for tea since, for weeks, lives on, living off,
living on, nothing but, nothing else, only eats, only gets, only has, since christmas, since easter,
since he moved, since monday, since she came, that's it, thats it, three times a day

concept sgp_bed   at night by the bed
at my bedside, bathroom door, bedroom door, by my bed, covers, duvet, edge of my bed, edge of the bed,
end of my bed, end of the bed, foot of the bed, in the doorway, my bed, my bedroom, my door, my room,
on my bed, over my bed, the bedroom, wakes me

concept sgp_menace   what he has with him or does there
asks me questions, belt, breathing, chair against, filming, hammer, in the dark, just looks, keeps me awake,
keeps me up, knife, light on, shouting, stares, staring, stick, till it gets light, till morning, till three,
torch, touching, until it's light, until morning, wakes me, wakes the kids, watches me, watching me,
with the light, won't let me sleep

concept sgw_dep   somebody weaker than those about him, spoken of
alzheimers, an old lady, an old man, au pair, aunt, auntie, babies, baby, bairn/n, bedbound, best friend,
bestie, blind, blind lad, blind lady, boy, brother with, bump, care leaver, carers take, child, child/n,
childminder, children, cleaner, client, clients, cousin, daughter in law, daughters, day centre, deaf lad,
dementia, downs, eight months gone, elderly lady, elderly man, elderly neighbour, foster child, foster kids,
friend, girl, girl from, girl opposite, girls, goddaughter, godson, gran, granda, grandad, grandbairn,
grandchild, grandchildren, granddaughter, grandkids, grandma, grandmother, grandson, granny, great aunt,
great grandson, great nan, great uncle, he's 12, he's 13, he's 14, he's 15, he's 16, her kids, his kids,
his missus, his wife, housebound, in my class, in my form, kid, kiddie/n, kids, lad at, lad from, lad opposite,
lad upstairs, lady downstairs, lady i clean for, lady i look after, lady next door, lady upstairs, lass,
lass at, lass opposite, learning difficulties, learning disabilities, little boy, little brother, little girl,
little lad, little lass, little one, little sister, little uns, mam, man downstairs, man i look after,
man next door, man upstairs, mother, mother's, mum, mum's, my auntie, my daughter, my daughters, my friend,
my lad, my lads, my mate's, my son, nan, nan's, nana, nana's, nanna, neighbour, neighbour's, nephew, newborn,
niece, old boy, old chap, old fella, old lady, old man, our aunt, our lad, our lass, our son, our uncle,
parkinsons, pensioner, people i look after, pregnant, premature, pupil, pupils, resident, residents,
schoolfriend, schoolgirl, she's 12, she's 13, she's 14, she's 15, she's 16, sheltered, sister, sister in law,
stepdaughter, stepson, student, students, supported living, teenager, tenant, tenants, the girl, the lad,
the lass, their kids, them, them kids, toddler, tot, twins, waitress, wean/n, wee boy, wee girl, wee lad,
wee lass, wee one, wheelchair, widow, widower, wife of, woman next door, woman opposite, woman upstairs,
workmate, year 10, year 3, year 4, year 5, year 6, year 7, year 8, year 9, young lad, young lass, young woman,
youngster

concept sgw_near   somebody who has the power in that home
bf, boyfriend, boyfriend's, brother in law, carer, carer's, carers, childminder, coach, dad, dad's, daddy,
daughter, daughter in law, ex, father, fella, flatmate, foster mum, friends, gentleman friend, girlfriend,
grandson, guardian, host family, hubby, husband, husband's, in laws, key worker, lady friend, landlord,
live in, lodger, mam, man, mates, mother, mother in law, mum, mum's, nephew, new friend, new girlfriend,
new man, new partner, niece, night shift, night staff, parents, partner, pastor, sister in law, so called, son,
son in law, stepdad, stepfather, stepmum, support lot, support worker, teacher, the family, the girl who,
the home, the home's, the lass who, the man who, the woman who, tutor, uncle, uncles, wife

concept sgw_sign   signs of harm, hunger, dirt and fear on somebody
afraid, all bones, asks for crusts, asks for seconds, asleep on the desk, backs away, bag of bones,
bags in her shoes, bald patches, bare feet, barefoot, battered, beaten, bedbugs, begged, begging, begs,
bin bag, bite marks, bites her nails, black and blue, black eye, bleeding, bleeding lip, blood on,
blue with cold, bolts her food, bolts his food, bones, broken glasses, bruise, bruised, bruises, burn marks,
burns, can't look at, can't sit, can't sit down, can't wake, cannot look at, cant look at, cavities, chapped,
cigarette, clams up, clean clothes, clinging, clings, clung, coat off, cowering, cracked lips, cried when,
cries, cries when, cringes, curled up, cut lip, dehydrated, dirty, dirty nails, doesn't smile, doesn't speak,
doped, dressing gown, dribbling, drowsy, dry lips, dry mouth, ducks, ear wax, eats like a horse,
eats like a wolf, eyes down, faeces, falling asleep, falls asleep, favours one, filthy, finger marks,
flea bites, fleas, flinch, flinched, flinches, flip flops, floor when, freezes, freezing, frightened, froze,
gobbles, goes white, gone downhill, gone into herself, gone into himself, gone quiet, gone so thin, gone thin,
grazes, greasy, grey, groggy, grubby, gulped, gulps, hair coming out, hair falling out, hair pulled,
half asleep, half starved, hand marks, hand shaped, head down, head lice, her face, hid behind, hides behind,
hides food, holding her arm, holds her arm, holds his arm, holes in her shoes, holes in his shoes, hollow,
hunched, hungry, impetigo, in tears, infected, infested, jumps, jumpy, knickers, late every, lice, limping,
limps, long nails, long sleeves, looks at her first, looks at him first, looks at the floor, lost weight,
lumps of hair, mark, marks, matted, missing school, mucky, mud, mute, nappy rash, never in school,
never smiles, never speaks, never takes her coat, night terrors, nightdress, nightie, nightmares, nits,
no coat, no glasses, no hearing aids, no socks, no teeth, no teeth in, no underwear, not herself, not himself,
not washed, nothing on her feet, off school, out of it, overgrown, panic, panics, parched, petrified,
picks her skin, pleaded, pockets the, pyjamas, pyjamas under, raw, red raw, reeked, reeking, reeks, ribs,
ringworm, rocking, rocks, rotten teeth, same cardigan, same clothes, same dress, same jumper, same nightie,
same outfit, same pyjamas, same trousers, sandals in, scabies, scabs, scratched, screams in, screams when,
shadow of, shaking, shaved, shivering, shoes on the wrong, shoes too small, shoes with holes, silent,
sits funny, skeletal, skeleton, skin and bone, skinny, skinny as, sleeps all day, slippers in, slurring,
smell her, smell him, smell of urine, smell/v of, smelled, smelling of, smells of, smelt, snatches food,
sneaks food, snot, soaked, sobbing, sobs, soiled, soiling, soils, someone else's clothes, sores, sorry sorry,
spaced out, split lip, starved, starving, stench, stiffens, stinking, stinks, stitches, stopped smiling,
stopped talking, stuffs her pockets, stuffs his pockets, sucks her thumb, summer dress, sunken, swollen,
taped glasses, tearful, tender, terrified, thin as, thin clothes, threadbare, toast rack, too big for,
too small for, toothache, toothless, trembling, trousers held up, ulcer, unkempt, unshaven, unwashed, urine,
vest, walks funny, weeping, weeps, went white, wet bed, wet herself, wet himself, wet the bed, wet through,
wet to the knees, wets, wetting, whimpers, white as a sheet, wince, winced, winces, withdrawn, wobbles, wolfs,
won't look, won't speak, won't wake

concept sgw_act   what is done to them, in household words
a week for me, abandon/v, allowance, answer/v for, ban/v, bath time, bathe/v, bathes with, bathtime,
battery out, bed at, behind the door, belittle/v, bell away, bell off, belt, bins her, bite/v, blackmail/v,
blames her, bolt/v, bolted, boss/v, break vase, breaks her, bucket, budget of, bully/v, burn/v, buy/v her,
buy/v him, buzzers, by the arm, by the collar, by the ear, by the hair, by the neck, calls her thick,
calls him thick, card away, cash/v, cashes, changed the locks, choke/v, choose/v, chuck/v, circumcise/v,
cold shower, con/v, control/v, cord out, creep/v, cries it out, crush/v, cupboard, cut her hair, cut off,
cut/v, day and night, dealing, decide/v, dm/v, door off, dose/v, drag/v, dragged, drags, drink on,
drink on her breath, drinks it, drinks the, drive/v her, drop/v her off, drop/v him off, drug/v, drugged,
drugs, drunk, dump/v, dumped, earn it, eats it, emptied, empty/v, evict/v, expects her to, face to the wall,
feeds her, film/v, filming, films, flash/v, fleece/v, flogged, fly/v, fobs, forbid/v, force, force/v, forces,
gamble/v, garage, garden door, gave her drink, gets cross, gin gone, gives her a tablet, going through her,
grab/v, grabbed, grips, groom/v, had her sign, had him sign, hand on her knee, hangs up, has her card,
has him sign, her wages, hide/v, hides the, high, holds her down, holds him down, house over, humiliate/v,
hung over, hungover, ignore/v, in the boot, initials, inject/v, insulin, isolate/v, jerked, keeps her,
keeps his, keeps hold, keeps my, keeps the money, keeps their, keys off, kick/v, kick/v out, kicks, kiss/v,
laughs at, leave/v her, leave/v him, leaves her, leaves him, leaves them, left her, left him, left them,
lie/v down with, lifts her, lightbulbs, like a slave, loans, lock, lock/v, locked, locking, locks, made her,
made him, made them, makes her, makes him, makes them, marry/v, medicine cupboard, message/v, meter, mock/v,
mocking, money's gone, monitor/v, move/v himself in, moved in, moves in, my wages, name calling, neglect/v,
never feeds, never met her, new telly, nick/v, night light, nip/v, no bed, no door, no food, no heating,
no lights, no wages, off her face, off his face, on her own with, on his lap, on his own with, on the hand of,
open/v her, open/v his, out of the house, own plate, own plates, padlock, passed out, passport, pawn/v,
pay/v her, pay/v him, peep/v, pension day, phone off, photograph/v, pick/v her up, pick/v him up, pills off,
pin, pin/v, pinch/v, pinched, pinches, pins, pocket money, poke/v, post goes, prod/v, promise/v her, pull/v,
pulls, punch/v, punish, punished, punishment, push/v, put/v out, puts her to bed, puts him to bed, rags,
rations, read/v her, read/v his, roar/v, rob/v, rough, rub/v, sat in the one, savings, scald/v, scream/v,
screams, scrubs, search/v, sedate/v, sell/v, selling her, sells, send/v her, send/v him, sent to, shake/v,
shaken, shakes, shame/v, share/v a bed, share/v her bed, shed, shout/v, shouting, shouts, shove/v,
shower/v with, shut in, sign/v, signed, sit/v on his, slap, slap/v, slaps, sleeps with, smack, smack/v,
smacked, smacks, smashed, sneak/v, snort/v, sold, sold the car, sold the house, spend/v, spent, spent her,
spent his, spits, spy/v, squeeze/v, starve/v, starves, steal/v, steals, stole, stoned, strap/v, stroke/v,
swear/v, swears, swore, tablet at, taken over, takes her, takes his, takes it, takes my, takes pictures,
taking their, tattoo, taunt/v, taunts, tease/v, telly off, text/v her, threaten/v, threatens, threw, throw/v,
throw/v out, thrown, tickle/v, tie/v, tied, tips, too drunk, took her, took his, took my, took over, touched,
touches, track/v, twist/v, twists, undress/v, unpaid, unplugged, video, videos, virgin, vodka, wallops, wasted,
watches her, whips, whole pension, will changed, withhold/v, without pay, yank, yank/v, yanked, yanks, yell/v,
yells

concept sgw_tell   how one tells or asks of it without saying it
after the nurse goes, always a friday, always a monday, am i being, am i mad, am i wrong, and it shows,
and no one, and nobody, and she stops, anonymous, any of you noticed, anyone know who, apparently,
aren't allowed to ask, asking before, asking for, asks me, been awful, begged me, being awful, being daft,
being silly, being soft, can i have a note, can somebody, can someone check, can someone look, can the nurse,
can you check, can you look, can you weigh, come and look, correct in uk, couldn't sleep for thinking,
didn't like to, doesn't add up, doesn't look right, doesn't seem right, don't know who, don't let on,
don't like it, don't like the look, don't tell, dont tell, fell out with, funny that, had to say something,
he calls it, he goes, he reckons, he said it was, he says, he says he, he tells everyone, he tells her,
heartbreaking, his story, how can that be, how does that happen, how's he spent it, i can't prove,
i don't like the, i don't like to, i don't think, i heard, i heard his, i know what i, i know what i heard,
i know what i saw, i looked after, i saw, i see her, i see him, i see them, i teach, i work there,
i worked there, i've seen, i've started, i've told, if i say, if you report, in confidence, is it just me,
is it normal, is it right, is that legal, is that normal, is that right, is there a form, is this correct,
is this legal, it isn't, it's no right, it's not my place, just so you know, keep an eye, keeps asking,
keeps saying, lads me, let on, makes excuses, mam says, mum says, my gut, my sister thinks, never said,
never used to, no fine, no right, nobody asks, nobody believes, nobody checks, nobody does, nobody has asked,
nobody listens, nobody's asked, not fine, not happy about, not how it, not right, not saying who, not the same,
not to tell, nothing's done, only playing, other people think, put it on here, put me right, rings me,
said it was, said nothing, said she fell, says he's, says he's fine, says her, says his, says it's, says its,
says mam, says she, says she's, says she's fine, says that's, says the, says they, says they're, she said,
she says, should i, shouldn't be, social, somebody ought, someone ought, someone should, something wrong,
something's wrong, swears she, tell anyone, tell me i'm wrong, telling me, tells me, tells us, that can't be,
the story is, there isn't a, they call it, they reckon, thinks i'm, told them, told you, turned up at mine,
used to be, wee whisper, what would you do, when i asked, where do i, whispered, who can i, who do i,
who would, why does, why is, won't say why, worried about, worries me, worry me, would you report, you tell me

concept sgw_service   talk of the practice's service, of illness or of thanks
111, 999, a and e, advice nurse, alcohol related, allotment, ambulance, antibiotic, antibiotics, app,
appointment, appointments, appt, asessment, asperger's, assessment, asthma, attitude, bake, bless you all,
blood pressure, blood sugar, blood test, bloods, booked, booking, breathless, brilliant, bypass, call back,
callback, cancer, canny, car park, castor oil, chemist, chemo, chest infection, clinic, complaint, consultant,
cough, could burst, counter, covid, cream, dentist, dermatologist, desk, diabetic, diagnosed, diagnosis,
diarrhoea, discharge letter, discharged, disgrace, disgraceful, dismissed, doctor said, doctors said, dose,
dramatic, drip, dyslexic, emergency, end her life, end his life, end it, ent, examined, excellent, eye drops,
fancy dress, fantastic, fever, five stars, flu, fobbed off, football, forgetting everything, form filled,
fracture clinic, funeral, funny, gasping, gem, goal, got a job, gp said, gp surgery, grateful, great service,
grunty, gun, gun cupboard, hand and feet, healer, heart tablets, high temperature, homeopath, hospital,
hot body, hot to touch, hours on hold, hub, hurts herself, infection, inhaler, inset day, interviewer, jab,
jabs, job on, joke, kill herself, kill himself, kitten, late husband, late wife, legend, locum, lovely staff,
lump, manager of the surgery, match, meningitis, mental health team, minor injuries, natural remedy,
no appointments, no urine, no wee, not knowing me, nurse said, on duty, on hold, operation, ounces,
out of hours, overdose, oxygen, pain killers, paracetamol, paramedic, paramedics, parking, passed away,
patient, patients, pharmacy, phone call, phone lines, phoned up, physio, poorly, poultice, practice,
practice manager, prescription, prescriptions, proud, puppy, queue, raffle, rash, reception, receptionist,
receptionists, recommend, referral, referred, register, registered, repeat, results, rip, rude, sample, scan,
scratch cards, script, seizure, self harm, self harming, sepsis, service, shingles, shivering and, sick bug,
sickness, so proud, sore throat, specialist, star, stars, steroid, stroke symptoms, sugar machine, suicidal,
suicide, surgery, symptoms, tablets refused, telephone, telly programme, temperature, thank, thanks, the desk,
the phones, the practice manager, tonsils, touché, tourist, treasure, triage, under the hammer, unhelpful,
urine since, useless, uti, vaccine, viral, virus, vitamins, vomiting, waiting list, waiting room, wants to die,
ward, website, wedding day, what doctor, wheezing, wheezy, which doctor, wonderful, wound, x ray, xray

concept sgw_pron   he or she, doing
he buys, he calls, he comes, he decided, he does, he drives, he gets, he gives, he goes, he had, he has,
he hates, he holds, he just, he keeps, he knows, he laughs, he likes, he lives, he makes, he never, he only,
he pays, he puts, he said, he says, he sends, he sits, he stands, he takes, he tells, he thinks, he told,
he turns, he wants, he won't, he'd, he'll, he's, she buys, she calls, she comes, she decided, she gets,
she gives, she goes, she has, she holds, she just, she keeps, she laughs, she makes, she puts, she said,
she says, she sends, she sits, she takes, she tells, she thinks, she told, she wants, she won't, they call,
they get, they give, they have, they keep, they laugh, they leave, they make, they put, they said, they say,
they send, they take, they think, they told, they won't, they're, they've

concept sgw_strong   deeds that hardly ever are harmless
a belt, bath with him, battery out of, been told to lie, bell out of, belt off, belts, bit her, bit him,
blackmail, bolt on, bruised ribs, buzzer away, buzzer off, buzzers off, cage, call bell, cashed in, chained,
clouts, cold bath, cold baths, cold showers, controls what, curfew, cut her off, cut him off, cut me off,
dealing, debt, deeds, dirty pictures, dog bowl, dog's bowl, doses, drink in her bottle, drugs in,
drunk in charge, emptied, fag burns, feed the baby myself, fists, forced, forces, gets in with,
got her to sign, grabs, grown man, grown men, hand on her knee, hand on her leg, hand on my leg, handcuffed,
hands on her, hands on him, hit/v her, hit/v him, hit/v me, hit/v them, hits the, hold her down,
holds her wages, holds him under, hostage, hotel room, in the boot of, isolated, isolates, keeps her in,
keeps him in, kicked in, kicks, knocks her, knocks him, knocks me, knuckles, leathers, loan in, lock on,
locked out, locks, made her sign, made him sign, manhandles, medicine cupboard, molest/v, money off her,
money off him, my passport, naked, night terrors, no food in, nudes, on a budget of, on an allowance,
on the streets, out of her account, out of his account, overdose her, padlock, padlocked, paid for by him,
pension day, pinches, pins, pocket money at, pocketing, porn, puts her hand, puts his hand, rags about,
raises his hand, rapes, revenge, ripped her, savings, scalds, screams at, sell her, sends her out, sexts,
shakes, shoves, shut in, shuts her, shuts him, sign the house, signed the house, silent treatment, slap/v,
slapped, slaps, sleeping tablets, smack, smacks, smothers, soiled, sold her, sold his, spanks, spat, spits,
starve/v, steals, stole, strangles, stripped, strips her, taser, tattoo of his, tattooed, telly licence man,
threatens, throttles, thrown downstairs, throws, thump/v, tied, ties, torment, touch/v her, touches, tracker,
trafficked, twist/v her, under his thumb, unplugged, virgin, wages off, watches her, welts, whips,
without her knowing, yanks

concept sgw_thing   household things that tell of lack or harm
bare cupboards, bare floor, bare mattress, bin bag, bleach, bottle of vodka, bottles everywhere, bucket,
cannabis, carrier bags, cider, cold flat, cold house, cold tea, crack, dog mess, empties, empty fridge, fags,
freezer locked, freezing flat, freezing house, gin, grubby, heroin, icicles, ketamine, lager, maggots, mould,
nappies, nappy, needles, no bedding, no bulbs, no carpet, no cot, no curtains, no electric, no gas, no heating,
no hot water, no lights, no nappies, no sheets, no toys, no water, pot noodle, rats, squat, strong cider,
syringes, takeaways, tramadol, urine, vodka, wet mattress, wet sheets

concept sgw_ask   the way in which one asks for oneself
@sgh_secret_ask, @sgo_worry, @sgo_writing, @sgr_hush, and i'm not allowed, asking before, can he be told,
can he find out, can he get my, can he see my, can he see what, can i be seen without, can't leave,
cannot leave, cant leave, could he find out, does he find out, does it show, don't tell anyone, don't want him,
for my own good, he can't see, he must not see, he says he'd, he says he'll, he says i'm, he'd get the kids,
he'd know, he'd take the, he'll take the, how do i get, how do i leave, how do you leave, i can't go home,
i want out, i'd leave, i'd leave but, if i come, if i leave, in case he, is there a form, is there a number,
is there anywhere, is there somewhere, it's my fault, it's my own fault, my own fault, nowhere to go,
on the quiet, so he can't, so he doesn't, so my husband can't, take the kids, told them i fell, told them i'd,
told them it, turned up at mine, we're not to say, what if he, where can i, where do i go, who would i,
will the nurse say, will they tell, without my husband, without my parents, without the family

concept sgw_selfcare   what children do for grown ups
bath, bedpan, bedtimes, bottles, brother, commode, cooking, dinner, dressing, dressings, feeds, injections,
insulin, ironing, lifting, lunches, meals, medicine, nappies, packed lunches, pads, pills, shopping, sister,
stoma, tablets, tea, the baby, toilet, twins, wash, washing

concept sgw_hard   talk of the desk, of being treated or of thanks
a and e, ambulance, antibiotics, appointments, brilliant, call back, callback, car park, complaint, complaints,
consultant, dentist, discharge, dose, fantastic, fobbed off, grateful, hospital, inhaler, jab, jabs, on hold,
operation, out of hours, paramedic, paramedics, parking, phone line, phone lines, physio, queue, reception,
receptionist, receptionists, recommend, referral, referred, results, rude, scan, staff, suicidal, suicide,
symptoms, thank, thanks, the phones, unhelpful, waiting list, waiting room, ward, website, wonderful

# SGZ: slots of a second net, in household words.
concept sgz_he   one who has the power at home, at work or in the house
aunt, aunty, bf, boss, boyfriend, brother in law, carer, carers, cousin, dad, dad's, daughter,
every time i see her, ex, father, fella, fiance, fiancee, gaffer, girlfriend, gran's, grandson, he, he'd,
he'll, he's, her fella, her man, her son, him, his family, his mams, his mum, his son, hubby, husband,
husband's, i see her, in laws, landlord, lodger, ma's boyfriend, madam, mam, mam's, mams, mams boyfriend,
matron, mother, mother in law, mum, mum's boyfriend, mums bf, my lad's dad, my mum, my wife, nephew,
niece's husband, our wayne, partner, sister in law, son, son in law, stepdad, stepdads, stepmum, the agency,
the family, the home, the man, the staff at the home, their dad, their mam, their mum, them, they, uncle,
warden, wife

concept sgz_rules   rules, checks, counts, decides
asks to see my, books everything, buys all, camera in, cameras in, cancelled my, checks, chooses, chooses my,
chose my, controls, counted, counts, cut up, cuts up, decides, deletes, demands, doesn't allow, doesn't let,
doesnt let, don't give me, empties, follows, goes through, hands over, has got my, has my, has the key,
has the keys, has to approve, has to be, has to know, he say no, hid my, hides, holds my, insists, inspects,
keeps her, keeps hold, keeps my, keeps the, keeps the key, key to, listen when i, listens in, listens to,
listens when, locked away, locks, logs, makes me account, makes me hand, makes me send, makes me show,
measures, monitors, never lets, no give me, no let me, no more, not allowed, not give me, not let me, picks,
picks my, picks out, put a tracker, put an app, puts a lock, rations, reads, rings every, rings to ask,
rings to see, say no more, says no more, searches, sets, sits next to me when, smashed, smells, sold my,
stand behind, stands behind, stood behind, switches off, taken away my, takes away my, takes my,
takes photos of, tells her what, tells me what, tells my sister what, texts as me, threw out, throws my, timed,
times, times me, took away my, tracks, turns off, wants a receipt, wants receipts, wants to know where,
wants to know who, wants to know why, wants to see my, weighs, won't allow, won't have, won't let her have,
won't let her see, won't let me have, won't let me see

concept sgz_private   what is a grown person's own
baby milk, bank account, bank card, bedroom, bedroom door, benefits, bread, bus fare, bus pass, calls, card,
cereal, child benefit, clothes, coat, coil, college, contact lenses, contraception, crutches, deodorant,
driving, driving licence, emails, english class, every room, facebook, food, formula, fridge, friends,
front door, fuel, fuse, glasses, hair, hearing aid, hearing aids, heating, her mother's, her phone, hot water,
how long i, how much i, insulin, keys, knickers, laptop, letters, lipstick, location, loo roll, make up,
makeup, medication, messages, mileage, minutes, money, my car, my classes, my college, my family, my job,
my letters, my mum's, my paper, my papers, my phone, nightie, oxygen, paper of, papers of, passcode, passport,
password, passwords, pay, pension, perfume, petrol, phone, phone bill, pill, pills, pin, pip, post, purse,
receipt, receipts, sanitary, sanitary towels, shampoo, shoes, shower, sim, sim card, sister's, slice,
speedometer, stairlift, step count, studies, sugar, tampons, tank, telly, texts, toilet, toilet paper,
underwear, uni, universal credit, visas, wages, walking frame, washing, weight, what i eat, what i wear,
what she eats, what she wears, what to wear, wheelchair, where i am, where i go, where she is, who i see,
who i text, who she sees, who to text, work rota, zimmer

concept sgz_nice   why such a rule is kind, or a jest, or of another kind
addiction, agreed, alexa, allergy, angel, arthritis, asthma, at uni, autistic, bacon, biscuits, bless her,
bless him, bless them, breastfeeding, brilliant, broken, cake, calorie, carbs, chemist, chickenpox, chocolate,
cholesterol, civil, clinic, coeliac, concerta, counter, daft dog, danced, deaf, dementia, diabetes, diabetic,
diet, driving test, eyesight, fancy dress, football, free school meals, funny colour, fussy, gambling group,
garden, golf, grateful, grinding, grounded, growing boy, growing lad, haha, half term, hand foot and mouth,
heart's, hide and seek, homework, jab, jokes, kitten, liquorice, liquorice allsorts, lol, loved it, lovely,
measles, ms, my hero, nit comb, no child should, note dated, on hold, parents evening, parkinsons, pe kit,
peekaboo, physio, pinata, please recommend, power of attorney, prescription, proud of her, proud of him, puppy,
queue, raffle, reading glasses, reception, receptionist, remote, results, saint, salt, scan, school trip,
screen time, shift, shifts, slapped cheek, snoring, sports bra, sports day, star, stroke, sweating, teenager,
teething, thank, thankfully, thanks, the app, the desk, the practice, three hours, tickets, tidy,
toddler tantrum, trained, university, wedding anniversary, weight watchers, women's day, xbox, years married,
😂, 😅, 🤣

concept sgz_guarded   lives on guard at home
a bag packed, bag by the door, bag in my, bag packed, barricade, before he checks, before he comes,
before he gets, before he gets in, before he's home, chair against, chest of drawers against, clear my history,
code word, delete this, deleting this, don't turn the light, drawers against the door, escape bag, flinch,
flinches, get home before, go quiet when, hear his key, hear the key, hide in, hide my phone, hide the,
his key in, his van pulls, keep the peace, key in the door, listen for his, listen for the, lock myself,
lock ourselves, make it worse, make up covers, never know what mood, on eggshells, only go out when,
out when he's, pretend to be asleep, pretending to be asleep, put the kids in, shoes by the bed, shut up and,
sleep in my clothes, sleep in my coat, sleep in the car, sleep with one eye, sleep with the,
sleeping in the car, spare key at, stay out till, stays out till, takes the long way home, tiptoe,
typing this in, typing this while, under the bed, wardrobe, wear long, wedge, when he's at work,
while he's asleep, while he's at, while he's in the bath, while he's in the shower, while he's out,
whispering this

concept sgz_child   a child, or children
baby, bairn, bairns, boy, boys, child, children, daughter, girl, girls, grandbairn, granddaughter, grandkids,
grandson, kid, kiddie, kids, lad, lads, lass, lasses, little brother, little lad, little lass, little one,
little sister, nephew, nephews, newborn, niece, nieces, son, stepson, toddler, tot, twins, wean, weans,
wee boy, wee girl, wee lad, wee lass, year old, yr old

concept sgz_lack   what a neglected child goes without, or is left to
always hungry, asking folk for, asking for food, asks for food, asleep in the hall, asleep on the step,
barefoot, begging for food, black teeth, burnt toast, cereal for tea, comes for his tea, crisps for,
crying with hunger, dinner at ours, dirty nappy, does all the cleaning, does all the cooking,
does all the housework, does all the washing, door shut, door's always shut, door's locked, eating out the bin,
eats at ours, eats like, feeds herself, feeds himself, fending for, from the bin, full nappy, gets herself up,
gets himself to school, gets himself up, goes hungry, goes to school alone, gone midnight,
hasn't been at school, hasn't been to school, in a tent in, in all weathers, in her nightie, in his pyjamas,
left in the car, left on her own, left on his own, let herself in, let himself in, lice, living in the garage,
living in the shed, living in their shed, living on, living on toast, locked out, matted, minds the babies,
minds the bairns, never goes school, never goes to school, never has a coat, never in school, never washed,
nits, no bed of, no coat, no dinner, no lunch, no pants, no school, no shoes, no socks, no supper, no tea,
nobody home, nobody in, nobody in with, noodles, not a grown up, not at school, not been at school,
not been fed, not been to school, not their daughter, not their own, on the streets, on their own,
on their tod, one meal, out all night, out at night, out in her, out in his, out in the rain, out on her own,
out on his own, own tea, past ten, raw nappy, roaming, same nappy, same pyjamas, same uniform, sat on the step,
sat outside, scavenging, sent out, shoes too small, sleeping bag on, sleeping in the garage,
sleeping in the porch, sleeping in the shed, sleeps in the bath, sleeps in the hall, sleeps in the kitchen,
sleeps on the floor, smells of wee, sofa surfing, sore bottom, stands outside, starving, steals food, stinks,
takes food, till dark, till gone, till midnight, till ten at night, trainers with holes, two sizes too small,
unwashed, wee'd, weekend alone, wet bed, wet through, while mam's out, while mum's out, while she's out

concept sgz_elder   an old, ill or disabled person
an old, aunt, auntie, can't speak, down's, downs, gran, gran's, grandad, grandad's, grandda, grandma,
grandma's, grandpa, her mother, his mother, learning disabilities, learning disability, my brother, my mother,
my mum, my sister, nan, nan's, nana, nana's, nanna, nanny, neighbour, old boy, old chap, old fella, old girl,
old lady, old man, resident, the lady, uncle, wheelchair, widow

concept sgz_rob   is robbed or used
bank card and, bank hits, bank statement, bankbook, bankcard, building society, can't even sign,
can't see to sign, card's gone, cash point, cashpoint, change her will, change his will, changed her will,
changed his will, changed the will, cheque, chequebook, cheques, china in, clearing her house, contents of her,
contents of his, deeds, dog's gone, drained, emptied, equity, fleeced, for the money herself, gave them him,
giving him, gone missing, got the car off, has gone and, has her pin, has his pin, has it all spent,
has it spent, helps herself, helps himself, her card, her money, her pension, her pin, her purse, her rings,
her savings, his card, his money, his pension, his pin, his savings, house cleared, house in her name,
house in his name, in his name now, jewellery's gone, lent him, made her sign, milking, new friend, new motor,
on her card, on his card, on the deeds, out of her account, out of his account, owes everyone, payday,
pension day, put in his name, rings have gone, running up, runs up, scratchcards, selling her things,
signed for, signed it over, signed over, skip outside, spends her, spends his, spent her, spent his, stole,
takes her pension, takes his pension, telly has gone, telly has gone and, telly's gone, twenty quid gone,
withdrawn, withdrew, wouldn't let us see the

concept sgz_lure   gifts and ways by which the young are drawn in
alcohol, bag of weed, bought her a phone, cans, carrying for, cash, cigs, dealing for, deliveries,
delivering for, drops, expensive, fags, gave her a phone, gifts, hotel, in a car, in his car, in his van,
iphone, keeps secrets, ket, lift home, lifts, man bag, mature, messages, messages her, messages him,
messages me, new phone, new phones, new trainers, night bus, nudes, older lad, older lads, older man,
our little secret, pic, picked up by, pics, picture of, pictures of, runs for, second phone, secret,
selling for, sends her, sends him, snapchat, special, station, takeaways, taxi, taxis, telegram,
told her not to show, told her not to tell, told him not to show, told him not to tell, two phones, vape,
vapes, vodka, wads, waits for, weed, works for, works for him

concept sgz_lurer   who draws the young in
a car, a man, a man of, an older boy, babysitter, bloke of, blokes, boxing coach, boyfriend of, caretaker,
choirmaster, coach, county lines, dealer, driver, drivers, family friend, groundsman, grown man, grown men,
gymnastics coach, he's 20, he's 21, he's 22, he's 23, he's 25, he's 26, he's 28, he's 30, he's 32, he's 35,
he's 40, he's 45, imam, man he met, man in, man she met, man who, men, older boyfriend, older lad, older lads,
older man, online, our teacher, pastor, priest, scout leader, somebody older, step grandad, swimming coach,
taxi driver, teacher, tutor, twice her age, uncle, vicar, youth leader, youth worker

concept sgz_honour   marriage and cutting that somebody has not chosen
agreed to marry, arranged for her, be cut, been cut, betrothed, booked the wedding, come back married,
comes back married, doesn't want to marry, engaged to, find her a husband, found her a husband,
get her married, get married there, getting her married, have her cut, married off, marry a man, marry her,
marry her cousin, marry her off, marry him, marry his, marry my cousin, promised to, she's promised, sunna,
the cutting, to be cut, to have her cut, visa for him, wedding dress, wedding there

concept sgz_taken   taken away, or too young
bangladesh, cousin, doesn't want to, don't want to go, eleven, fifteen, flight, flights, fourteen, gambia,
guinea, home country, iraq, is 11, is 12, is 13, is 14, is 15, is 16, is 9, is nine, kenya, kurdistan, lahore,
mirpur, nigeria, nine, one way, one way ticket, pakistan, passport, sent back, sent home, sierra leone,
sixteen, somalia, sudan, summer holidays, sylhet, taken to, taking her, ten, thirteen, this summer, ticket,
told her teacher, took her, twelve

concept sgz_tool   with what, or where, a child or weaker one is punished
airing cupboard, attic, back step, bamboo, belt, broom handle, cable, cane, cattle prod, cellar, charger,
charging lead, chilli, chillies, coal hole, coat hanger, cold bath, cold shower, cold water, crate,
cupboard under, curtain rod, dog cage, dog crate, dog lead, extension lead, flip flop, frying pan, gaffer tape,
garage, hairbrush, hosepipe, hot spoon, ice bath, iron bar, kennel, ladle, loft, outhouse, paddle, pepper,
phone lead, rolling pin, ruler, salt water, shed, slipper, soap in, stick, stood in the corner, straighteners,
strap, understairs, washing line, washing up liquid, wooden spoon

concept sgz_hurts   and what is done with it
beat, beats, clips, clobbers, cracks, hit, hits, in her mouth, in his mouth, in my mouth, kneel, kneeling,
leathers, lock, locked, locks, made to, makes her, makes him, makes me, makes them, mark across, mark on,
marks, on the back of, on the backs of, puts her in, puts him in, puts it in, puts me in, puts them in, shut,
shuts, sleeps in, slept in, smacks, spends the night in, stand, stands, stood, strikes, swings, tapes,
thrashes, threatens, tied, ties, wallops, welts, whacks, whips

concept sgz_injury   an injury that speaks
arm in a sling, bald patch, bite mark, bite marks, black eye, black eyes, broken arm, broken rib, broken ribs,
bruise, bruised, bruises, bruising, burn, burns, busted lip, carpet burns, chipped tooth, choke marks,
cigarette burns, clump of hair, cracked rib, cut lip, dark glasses, fat lip, finger marks, finger prints,
fingermarks, fingertip, fractured, grip marks, hand mark, hand print, handprint, her jaw, her wrist,
loose tooth, love bites, mark on her, mark on her neck, mark on his, marks on, marks on his back,
missing teeth, my cheek, my collarbone, my eye, my jaw, my wrist, patch of hair, polo neck, ribs, rope marks,
scarf, shape of a hand, shaped like a, shiner, split lip, sunglasses, thumb marks, thumbprint, torn earlobe,
two black, welts

concept sgz_story   how it is explained away, or made up for
always falling, always sorry, apologised, bedroom door, bought me flowers, bumped into, can't say how,
catches herself, catches himself, changes the subject, clumsy, covers it, cried and promised, cries after,
cupboard door, doesn't mean it, don't ask, falls a lot, fell again, fell down the stairs again, fell off,
flowers, gets frustrated, good as gold after, had a drink, hadn't had a drink, he cried, he cries,
he was sorry, i told them, in august, in july, in june, in the heat, in this heat, it's only when, leans on,
long sleeves, looked at him, loses his temper, loses it, lost his rag, make up, messing, mucking about,
my fault, my own fault, never the same, never the same story, nobody saw, off the bed, off the sofa,
off the trampoline, only my, only when he's, promised never, puts it down to, roughhousing, said it was the,
said sorry, says he bumped, says he fell, says i, says it's his, says its, says she bumped, says she caught,
says she fell, says she leans, says she's clumsy, says sorry, scarf, she says it's, she won't say,
shuts up when, sunglasses, swears it, takes off to, tells people, temper, the cat did, the dog did,
the home says, this time, told school, told the hospital, told work, under that make up, underneath,
walked into, when he drinks, when he's been, when he's drunk, when he's had, won't happen again, won't say how,
won't say who, wound him up

concept sgz_inj_ok   an injury that needs no guard
anticoagulant, arthritis, at work, bike, biopsy, blood test, blood thinners, bloods, bmx, brace, bumped my,
bypass, car crash, carpal, cataract, climbing, clopidogrel, conjunctivitis, cot, cough, coughing, crawling,
cricket, cyst, dental, dentist, drops, eczema, eye clinic, fell at work, football, fracture clinic, gym,
hockey, horse, hospital, infection, knee, ladder, learning to walk, leukaemia, netball, nosebleed,
off her bike, off his bike, operation, optician, osteoporosis, pavement, pavement outside, plaster, platelets,
rugby, school trip, scooter, shingles, ski, skiing, slide, slipped, splint, sprain, sprained, steroid,
steroids, stye, surgery, swelling, swings, tablets for, tendonitis, thinners, tripped, volt, warfarin, x ray,
xray

concept sgz_threat   what will happen if one tells or goes
believe him, burn the house, call immigration, cancel my visa, cut me off, disappear with, end himself,
find me, find us, get custody, get the kids, get us deported, hang himself, have me put away,
have me sectioned, hurt the dog, keep my son, keep the baby, keep the kids, kill himself, kill me, kill us,
never see, never see them, police won't, post the pictures, post the video, put the photos,
put us on the street, report me, ring immigration, ring social, ruin me, sectioned, send me back, send me home,
send the video, show my family, social services will, take my kids, take my son, take the baby, take the bairn,
take the children, take the kids, tell immigration, tell my family, tell social, tell the social,
tell them i'm, they'd believe, they'll believe

concept sgz_if   if one tells or goes
answer back, ask for help, don't do what, don't pay, go to the doctor, go to the doctors, go to the police,
i ever leave, i ever left, i go, i go to, i leave, i left, i report, i said anything, i say, i say anything,
i take, i talk, i tell, i told, i try, i try to leave, say anything, say no, she leaves, she says anything,
she tells, speak to anyone, talk to anyone, tell anybody, tell anyone, tell the nurse, told anyone, told you,
walk out

concept sgz_silent   is never seen or heard alone
always with her, answers every question, answers for her, answers for him, answers her door,
answers the door for, does all the talking, does the talking, hangs back, he answers, he does it all,
he speaks for, head down, keeps her eyes, keeps her head down, looked at him first, looks at him,
looks at the floor, looks to him, never a word, never alone, never comes out, never let out, never on her own,
never out without, never says a word, never see her on her own, never speaks, never spoken, never without him,
not allowed out, not been seen, not seen her, not spoke, not spoke for herself, not spoken, only with him,
sat between, says nothing, says she's asleep, says she's in bed, says she's out, says she's resting,
says she's sleeping, sits in on, speaks for her, stands behind her, stands over, talks over her,
waits outside for her, without him, won't leave her side, won't leave the room, won't look at,
wouldn't look at

concept sgz_dope   drugged to keep quiet
antihistamine, benadryl, brandy, calpol, cough medicine, diazepam, dozy, extra tablet, gin in, gripe water,
her tablets, melatonin, methadone, night nurse, phenergan, piriton, rum in, sherry in, sleeping tablet,
sleeping tablets, something in her, something in his, something to keep her quiet, something to keep him quiet,
vodka in, whisky in, zopiclone

concept sgz_quiet   so that there is peace
doped, dopey, drugged, groggy, keep her quiet, keep him quiet, keep them quiet, knock her out, knock him out,
knock them out, knocks her out, knocks him out, out cold, quiet, shut her up, shut him up, shut them up,
sleeps all day, so he can go, so he'll sleep, so she can go, so she'll sleep, so they can go, so they'll sleep,
spark out, zonked

concept sgz_wall   heard through a wall, a floor
above us, below us, from next door, from upstairs, in the flat above, in the flat below, next door,
over the fence, over the wall, the ceiling, the chimney breast, the floor, the floorboards, the letterbox,
the partition, the party wall, the stairwell, the wall, the walls, through the floor, upstairs

concept sgz_heard   what is heard
banging, battering, begging, being shouted at, being thrown, breaking, choking, cries, crying, furniture going,
glass, hammering, hear her, hear him, heard her, heard him, hitting, howling, leave her, leave me, moaning,
plates, pleading, please don't, please stop, roaring, saying sorry, screaming, screams, screeching, shouting,
shrieking, slaps, smacking, sobbing, stop it, swearing at, thud, thuds, thump, thumps, wailing, whimpering,
yelling, yelping

concept sgz_touch   touches or watches the young or weak
bathes me, baths with, bed with me, between my legs, changes in front, check your pants, checks me down,
checks my pants, checks my underwear, climbs in, comes in when i'm, comes in while i'm, comes into my,
cuddles me in, dressed in front, films me, gets in my bed, gets in with, hands up, hole in the, hugs too long,
in my bed, in my room, in the bath, in the shower, kisses me, lies on, lies with, lock on the bathroom,
look at my body, makes me sit, massages, my private, my privates, on his knee, on his lap, photographs me,
picture of me, pictures of me, pulls my, puts his hand, rubs, rubs my, rude pictures, rude videos,
see me changing, sends me pics, shows his, shows me, sits on my bed, strokes, takes photos of me, tickles,
touched, touches, under the covers, walks in on, wants a pic, wants pics, watches me, won't let me change her,
won't let me lock

concept sgz_toucher   who does so
babysitter, brother, coach, cousin, dad's, dad's friend, dad's mate, dads mate, foster dad, grandad, grandpa,
her dad, her dad's, his mate, lodger, mam's boyfriend, mams bf, mum's boyfriend, mums bf, my dad,
nan's boyfriend, our teacher, step dad, step-grandad, stepbrother, stepdad, stepdads, teacher, tutor, uncle,
your dad, youth leader

concept sgz_home   a care home, a unit, those who come in
agency carer, agency carers, care home, carer, carers, childminder, day centre, foster home, group home,
her home, his home, hostel, live in carer, nursing home, placement, residential, respite, sheltered,
special school, supported living, that centre, that home, that house, the centre, the home, the landing,
the night staff, the unit, transport escort, unit

concept sgz_ill   what is seen there
always hungry, asleep in the chair, bed sores, bedsore, bedsores, bell out of reach, call bell, calls her a,
calls her names, calls him a, calls him names, carpet burns, clothes aren't hers, cried herself, cried himself,
cries every, cries on, cries when, crying when we leave, dehydrated, dirty nails, dirty old,
doesn't want to go back, dry mouth, eats her dinner, eats her food, eats his dinner, eats his food, faeces,
flinches, food out of reach, glasses missing, hair matted, hasn't been changed, hasn't been turned,
hasn't been washed, hearing aids gone, hears the, her bell, hungry, in bed all day, in the same clothes,
laughs at her, laughs at him, leaves after five, left in a, lost two stone, lost weight, matted, mocks her,
mocks him, never turns up, no teeth in, not been changed, not been turned, not been washed, not changed,
not fed, on her phone, on the commode, on the floor, on their phones, other people's clothes, out of reach,
pinned, pressure sore, pressure sores, pulled by, rough with, same clothes, sat in, sat in her own,
sat in his own, screamed at, shouted at, shouts at her, shouts at him, shut in a, skin and bone, slapped,
smells of, smelt of, soaked, soaking, sore bottom, strap her, strap him, strap my, strapped, straps her,
straps him, straps my, stripped, swears at, swore at, talks about her like, thin, tied to, told to shut up,
turned her face, unwashed, urine, wet bed, wet pad, wet through

concept sgz_owe   held at work or in a house for debt
accommodation, back of the shop, bank book, car wash, caravan, cash in hand, cockle, cockles, debt, deducts,
factory, farm, fields, food and rent, for rent and food, gangmaster, he has my, he hold, hold my passport,
hold passport, i owe, in the barn, keep passport, keeps my wages, keeps the wages, live in the van,
lives in the van, my bank card, my documents, my papers, nail bar, nail shop, no contract, no day off, no pay,
not paid, not pay, owe her, owe him, owe them, passport, pound an hour, pounds an hour, quid an hour,
restaurant, seven day, seven days, sleep in kitchen, sleep in the shop, sleep in the van, sleep upstair,
sleep upstairs, sleeps in the shed, the ticket, they keep, they took, twelve of us, visa, wages

concept sgz_boss   who holds them
agency man, boss, chef, gangmaster, landlord, madam, owner, sponsor, the agent, the family, the lady of,
they have my passport, they hold my passport, they keep my passport, they took my passport, took our passports

concept sgz_whose   another's child, or one's own kin's
a bairn, a boy, a child, a girl, a kid, a lad, a lass, a little boy, a little girl, a little lad,
a little lass, a wean, a wee boy, a wee girl, above us, across the road, across the way, at number, at nursery,
at our school, at school, below us, foster, granddaughter, grandson, great niece, her dad, her dad's,
her father, her mam, her mum, his dad, his dad's, his father, his mam, his mum, i teach, in my class,
in my daughter's class, in our block, in our close, in our stairwell, in our street, in the flat, in the flats,
kid in, kids in, mam goes, mam's, mum goes, mum's boyfriend, my brother, my grandson, my nephew, my niece,
my sister, my step, neighbour, neighbours, nephew, next door, niece, nobody home, nobody in, opposite,
over the road, that bairn, that boy, that child, that girl, that kid, that lad, that wean, the bairn, the boy,
the girl, the kid, the lad, the lass, the wean, their dad, their mam, their mum, them bairns, them kids,
them weans, those kids, those poor kids, twins at, upstairs

concept sgz_react   how a hurt child behaves
bangs his head, behind the sofa, bites himself, cowers, crawls under, cries when it's time, curls up,
drew a picture of, ducks, eats everything, freezes, goes stiff, goes white, hides behind, hides in,
hides under, jumps when, nightmares, pulls her hair out, puts her hands over, puts his hands over, rocks,
sat under the, scared of the dark, screams when, shakes when, sobs when, soiled, soils, stopped speaking,
stopped talking, wees herself, wees himself, wet herself, wet himself, wets herself, wets himself,
won't be left with, won't change for, won't get in the bath, won't get undressed, won't go home, won't go near,
won't let me change, won't let me wash, won't sit down, won't sleep in

concept sgz_trigger   and at what
a man, any man, at her dad's, at his dad's, at home time, belt, comes back from, dad picks, dad's,
every friday, every monday, every sunday, from her dad, from his dad, grown ups, home time, man comes, men,
my ex, raised voice, raises his voice, someone shouts, stepdad, the boyfriend, the weekend, uncle, when dad,
when he comes, when he walks in, when his name, when mum's, when we drop

concept sgz_toyoung   too young to be with child, or with a man
at 12, at 13, at 14, at 15, eleven, fourteen, in year 10, in year 6, in year 7, in year 8, in year 9, is 11,
is 12, is 13, is 14, is 15, only 12, only 13, only 14, only 15, she's 11, she's 12, she's 13, she's 14,
she's 15, she's fourteen, she's thirteen, she's twelve, thirteen, twelve, year 7, year 8, year 9

concept sgz_expect   with child, or with a man
a baby in her tummy, abortion, boyfriend is 1, boyfriend is 2, boyfriend's 2, condoms, expecting,
got her pregnant, grown man, in bed with, is having a baby, late period, missed her period, morning after pill,
older boyfriend, older man, pregnancy test, pregnant, sleeping with, the pill off

concept sgz_movein   somebody has moved in, or turned up
has moved in, have moved in, moved her, moved him, moved himself in, moved his family, moved his mates,
moved his mother, moved his whole, moved in on, moved in with, moved into, since he moved, since she moved,
since the son, since they moved, took over the, turned up, turned up with a bag

concept sgz_ousted   and what became of the one who lived there
camp bed, cat's gone, curtains never open, curtains shut, dog's been, dog's gone, in one room,
in the back room, in the box room, in the conservatory, in the dining room, in the garage, isn't allowed,
locked out, never see her now, never see him now, not allowed, not seen since, on a mattress, on the floor,
on the settee, on the sofa, out of her own, out of his own, skip, sleeping in the chair, sleeps in the chair,
sleeps on the, stopped coming, won't answer the door

concept sgz_out   a parent who cannot, or will not
asleep on the sofa, been drinking, can't get up, doesn't get up, drinking, drinks, drunk, goes out,
gone for days, hungover, in bed all day, in bed drunk, in her bed, in his bed, in one of her, in rehab, inside,
is out, is poorly again, never up, not up, off her face, off his face, on the drink, on the gear,
out all night, out till, passed out, stays in bed, stoned, won't get up

concept sgz_mind   what a child does in their place
carry, clean, cook, dress, feed, get, lift, look after, make, mind, put, see to, take, wash, watch
