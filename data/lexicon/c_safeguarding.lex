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
bed sores, bedsores, begging for food, begs for food, black with dirt, covered in covered in nits,
crawling with, dealing from, dirty nappies, dirty nappy, dog dirt, dog mess, dog muck, dog poo,
eating out of bins, eats out the bin, empty fridge, filthy, found wandering, hide bread, hides bread,
hides food, hoards food, home alone, in her own filth, in her own mess, in her own urine, in her own wee,
in his own filth, in his own mess, in his own urine, in his own wee, in same clothes, in the bins,
in the same clothes, in wet clothes, in wet sheets, in wet things, lay in, left alone, left in, left in a car,
left in bed, left in soiled, left in the car, left in the dark, left on her own, left on his own,
left on their own, left outside, left sat in, lying in, malnourished, matted hair, nappy rash, never been fed,
no clean clothes, no coat, no drink, no electric, no food, no food in, no gas, no heating, no one with them,
no shoes, no water, nobody feeding, not been changed, not been fed, not been washed, not being fed, not fed,
nothing in the fridge, off their heads, on a bare mattress, on drugs, on her own all day, on his own all night,
on the gear, on their own all night, out all hours, out till midnight, pads not changed, passed out drunk,
pissed off her face, raw bottom, rotten teeth, same clothes, same jumper, same nappy, scavenging,
skin and bone, sleeping on the floor, sleeps on a mattress, sleeps on the floor, smacked up, smells of wee,
soaked in urine, soaking nappy, soaking pad, soiled, sopping wet, sores, squalor, starved, starving,
stealing food, steals food, stinking, stinks of wee, too drunk to, too stoned to, unattended, underweight,
unsupervised, unwashed, wandering the streets, wearing the same, wet bed, wet pad, wet through

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

concept sgf_partner   names a partner or one in the household
@sg_partner, a man online, a man who, agency, babysitter, babysitting, befriender, boyfriend's, brother in law,
care home, dad's mate, foster carer, foster dad, foster mum, gang, her boyfriend, her carer, her coach,
her dad, her ex, her fella, her grandson, her husband, her mum, her nephew, her partner, her uncle, his carer,
his coach, his dad, his ex, his mum, his nephew, his wife, husband's, my boss, my boyfriend, my brother in law,
my ex, my father in law, my fella, my girlfriend, my husband, my partner, my uncle, my wife, new boyfriend,
night staff, older lads, our boss, pimp, so called friend, some bloke, stepbrother, support worker, the boss,
the carer, the carers, the coach, the dad, the landlord, the lodger, the man in charge, the mum, their dad,
their mum, them lads, traffickers, two men

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
@sg_neglect, all day alone, begging for, box room, cold house, dirty nappy, fend for, filthy, going without,
hasn't eaten, haven't eaten, home alone, hovel, in a nappy, in bed for, in nappies, in soiled, in the cold,
left for hours, locked fridge, locks the fridge, looking after her, looking after his, looks after her brother,
neglecting, never washed, no adult, no bath, no bed, no breakfast, no food, no one feeds, no one's fed,
no toilet, no water, nobody at home, nobody changing, nobody feeds, not changed, not eaten, not washed,
own filth, sleep in the shed, sleep on the floor, sleeping on the floor, sleeps in the shed, stinking, stinks,
strapped in, toast over the fence, wandering, weight off, welfare check, won't feed, wont let me eat

concept sgf_sexual   speaks of sexual harm
@sg_sexual, act/v out, bath with, bedroom door, changing room, come in my room, creepy, dirty old man, favours,
get undressed, in bed with, in her room, in his room, in my room, inappropriate, intimate, kissing,
men in and out, older man, on his lap, photos online, rape, sell her, sell herself, sexual, shouldn't know,
sleeping with, sleeps with, special friend, stuff on his phone, things he shouldn't, touching, undress,
undressed, undressing, watches me, webcam, when i say no

concept sgf_exploit   speaks of exploitation
@sg_traffic, being used, carry drugs, carrying drugs, circumcised, doesn't know yet, getting married,
held against, in bangladesh, in pakistan, in somalia, kept there, made to work, make her work, make him work,
married off, paid nothing, registered anywhere, sell herself, sent to marry, taken abroad, taken over,
takes her bank, takes his bank, think it's funny, till midnight, under age, underage, working for nothing,
works till

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
angels, app, appointments, blood test, bloods, booking, brilliant, clinic, complaint, consultant, discharge,
doctor, doctors, excellent, fantastic, helpful, hospital, injection, jab, jabs, lovely, marvellous, needle,
nurse, nurses, paramedics, physio, polite, practice, prescription, professional, reception, receptionist,
receptionists, recommend, rugby, scan, smear, surgery, thank you, thanks, tooth, treated, treatment, vaccine,
waiting room, ward, website, wonderful

concept sgf_n_jest   a jest or small talk
@sh_laugh, birthday, biscuits, bless, bless her, bless him, cat, chocolate, christmas, colic, curry, dog,
funny, garden, growing, growth spurt, hehe, holiday, lol, paddling pool, party, quiz, school trip, scrabble,
silly thing, stretching for, telly remote, the remote, trampoline, wine, xx, years married

concept sgf_n_general   talk of prevention
awareness, benefits system, campaign, charity, collection, council, course, documentary, drama, film,
government, governor, if you, if you are, leaflet, list of, noticeboard, panorama, people, poster, programme,
retired, support group, talk, talks, telly, the system, training, tv, volunteer, week, workshop, you are, your

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
