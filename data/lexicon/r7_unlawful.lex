# Words of unlawful offers: medicines that need a prescription, ways to offer and to ask, papers that are faked.

concept un_pom   medicines that only a prescriber may give, by name, brand and street name
accutane, adderall, addies, adhd stuff, ambien, amitriptyline, amitryptiline, amitryptyline, amoxcillin,
amoxicilin, amoxicillin, amoxycillin, anabolics, anavar, antabuse, anti biotics, anti depressants,
antibiotic/n, antibiotics, antidepressant/n, apixaban, atorvastatin, augmentin, azithromycin, baclofen, bensos,
benzo/n, benzodiazepines, benzos, beta blocker/n, betablockers, bisoprolol, blood pressure pills,
blood pressure tablets, botox, bp tablets, buprenorphine, buscopan forte, bute, butrans, candesartan,
cetirizine strong ones, champix, cialis, ciprofloxacin, citalopram, clarithromycin, clen, clenbuterol, clenil,
clomid, clonazepam, co codamol, co codamols, co dydramol, cocodamol, cocodamols, codein, codeine, codeines,
codine, colchicine, concerta, contraceptive pill, cyclizine, cymbalta, cyproterone, dbol, depo, dermovate,
dexamfetamine, dexies, dexys, dhc, dhcs, diazapam, diazepam, diazepams, diazipam, diet pills, dihydro,
dihydrocodeine, doxy, doxycycline, duloxetine, duromine, dutasteride, edibles, elvanse, epi pens, epipen/n,
escitalopram, estradiol, estradot, everol, evorel, eye drops on prescription, fent, fentanyl, finals pills,
finasteride, flucloxacillin, fluoxetine, fluoxotine, fostair, furosemide, gabapentin, gabapentins, gabas,
gabbies, ghb, growth hormone, hgh, hrt, hrt gel, hrt patches, hydroxychloroquine, insulin, insulin pens,
ivermectin, jellies, kamagra, ketamine, klonopin, kwik pens, kwikpen/n, lansoprazole, lenzetto, letrozole,
levothyroxine, librium, lipo shots, longtec, lorazepam, losartan, lyrica, lyricas, mandies, matrifen, mazzies,
melanotan, melatonin, metformin, methadone, methylphenidate, minoxidil oral, mirtazapine, mirtazipine,
misoprostol, modafinil, mogadon, moggies, moggys, monjaro, morphine, mounjaro, mounjaros, mounjarro,
mounjourno, mounties, mounty, mst, munjaro, naltrexone, nandrolone, naproxen, nembutal, nitrazepam, norco,
norethisterone, nortriptyline, nuvaring, oestrogel, omeprazole, opiates, opioids, oramorph, orlistat,
orlistat strong, oxy, oxy contin, oxycodone, oxycontin, oxynorm, oxys, ozemp, ozempic, ozempick, ozempics,
palexia, patches hrt, penicillin, percocet, percs, period delay, phentermine, prednisalone, prednisolone,
preds, pregab, pregabalin, pregabalin 300s, pregabaline, pregabalins, pregabbys, pregablin, pregabs,
preggers tabs, progesterone, promethazine, propanolol, propranalol, propranolol, prozac, quetiapine, quinine,
ramapril, ramipril, reta, retatrutide, ritalin, roaccutane, rohypnol, roids, rosuvastatin, rybelsus,
salbutamol, sandrena, saxenda, semaglutide, seretide, seroquel, sertaline, sertraline, sertralines, setraline,
shortec, sildenafil, simvastatin, skinny jab/n, skinny pen/n, sleepers, sleepin tablets, sleeping pills,
sleeping tablets, sleeping tabs, slimming jab/n, slimming pens, slimming pills, slimming stuff,
slimming tablets, spironolactone, statin/n, steroid cream, strattera, streetys, subbies, suboxone, subutex,
subutexs, sumatriptan, sustanon, symbicort, tadalafil, tamazepam, tamoxifen, tapentadol, targinact, temazepam,
temazies, temazzies, test e, testogel, testosterone, thyroxine, tirzepatide, tramacet, tramadol, tramadolls,
tramadols, tramadon, tramies, trammies, tren, trenbolone, tretinoin, trimethoprim, trulicity, utrogestan,
valies, valium, valiums, vallies, vallium, venlafaxine, ventolin, viagra, viagras, vicodin, victoza,
vitamin b12 injections, vyvanse, warfarin, water pills, water tablet, water tablets, wegovi, wegovy, wegovys,
weight loss injections, weight loss jab/n, weight loss pen/n, xan, xanax, xanies, xannies, xanny, xans,
z drugs, zimmers, zimovane, zolpidem, zomorph, zopi, zopiclone, zopiclones, zopis, zoplicone, zoppie, zoppies,
zoppis, zoppys

concept un_street   drugs of the street, with no honest use in a practice's comments
2cb, bag o blues, bag o vallies, bag of blues, bag of green, bag of vallies, bag of weed, bag of xans,
bag of yellows, bensons, benzos, black mamba, budweisers, cali, cali weed, charlie gear, coke and ket, dbol,
duck eggs, edibles, eighth/n, flake coke, gabbies, ganja, ghb, gummies with thc, hashish, ket, ketamine,
laughing gas, lsd, lyricas, magic mushrooms, magic truffles, mamba, mandies, mandy, marijuana, mazzies, mcat,
md, mdma, msjs, nos canisters, nos gas, oxys, percs, pills n powders, pingers, pregabs, pure coke, rivs,
rivvies, roids, roxies, shatter, shrooms, smart gas, spice vapes, street blues, street vallies, subbies,
subbys, tabs of acid, thc, thc pens, thc vape/n, thc vapes, tramadons, trammies, tren, vallies,
wee bag o blues, wee fellas, white stuff, wobblies, wobbly eggs, xannies, xans, yayo, zimmos, zoots, zoppies

concept un_medword   medicine in general
antidepressents, blues, boxes of tablets, capsule/n, cream, cream tubes, drops, eye drops, gel, happy pills,
happy tablets, her pills, her tablets, his pills, his tablets, inhaler/n, injection/n, injections, jab/n, jags,
medication, medications, medicine/n, meds, my pills, my tablets, nerve pills, nerve tablets, oxygen,
pain killers, pain meds, pain relief tablets, pain tablets, painkiller/n, patches, pen/n, pill/n,
prescription/n, puffers, pump/n, sachets, scripts, strips, strong painkillers, tablet/n, tabs, tranquillisers,
vial/n

concept un_selling   the writer sells
flog, floggin, flogging, hawking, i sell, knockin out, knocking out, offloading, peddling, punting,
punting out, sell, sellin, selling, selling off, shiftin, shifting, supplying, taking orders for, we sell

concept un_for_sale   on offer
4 sale, a box to you, all in stock, all sorts in stock, available now, available to buy, available today,
back in, back in stock, batch just landed, best price/n, best prices, bulk deals, bulk discount, buy now,
by the box, cash on collection, cheap prices, cheaper than boots, cheaper than the chemist, cheapest prices,
collect only, collection only, delivered, delivery available, door to door, drop off, drop offs,
drops available, fast delivery, few left, first come, first come first served, for sale, forsale,
free delivery, fresh batch, fresh stock, get your lists in, get your orders in, going cheap, good price/n,
good prices, home delivery, in stock, in today, just in, just landed, lists in, mates rates, meet ups, menu,
multi buy, new batch, next day delivery, on sale, on tick, open all night, order now, orders in, orders taken,
place your order, postage, posted out, price list, prices start, ready to go, restock, restocked,
same day delivery, special offer, still available, stock up, straight drop, taking orders, tenner a go,
tracked delivery, up for grabs, wanting rid, while stocks last, wholesale

concept un_dm   asks to be written to privately
add me, add my snap, ask for me, can introduce you, come and find me, come find me, come see me, dm, dm 4,
dm for, dm me, dm's open, dms open, drop me a dm, drop me a line, drop me a message, drop me a pm,
drop us a message, find me on, gis a shout, give me a bell, give me a buzz, give me a nod, give me a shout,
give us a bell, give us a nod, give us a shout, gizza shout, have a word with me, hit me up, hit up, hit up my,
hmu, holla, holler, inbox, inbox 4, inbox for, inbox her, inbox me, inbox only, inbox open, inbox us,
message for, message her, message him, message me, message me quietly, message us, msg me, mssg me,
on telegram, on whatsapp, on wickr, pm, pm for, pm me, pm us, private message, say i sent yer, say i sent you,
send me a message, serious offers only, shout me, shout up, slide in my dms, snap me, tap me up, telegram,
tell her i sent you, tell him i sent you, text me, txt me, u no where i am, whats app, whatsapp, whatsapp me,
wickr, you know where i am, you know where i live, you know where to find me

concept un_secret   no rules, no traces
black market, can't be traced, cant be traced, cash in hand, cash only, dark web, discreet, discreetly,
discrete, discretely, discretion, doesn't ask, doesn't go through the books, don't ask questions,
dont ask questions, fell off a lorry, fell off the back of a lorry, few morals, hush hush, keep it between us,
keep it hush, keep it quiet, keep shtum, leaves no trace, mum's the word, no boring forms, no consultation,
no doctor, no doctor in it, no doctor needed, no doctors, no doctors involved, no faff, no forms, no gp needed,
no hassle from doctors, no id, no id needed, no medical needed, no names, no names no pack drill,
no paper trail, no paperwork, no prescriber, no prescription, no prescription needed, no prescription required,
no prescriptions, no proof needed, no q's asked, no questions, no questions asked, no receipt, no records,
no script, no script needed, no scripts, no tests, no time wasters, no timewasters, no trace, no weigh in,
not traceable, off grid, off the books, off the grid, off the record, on the down low, on the hush, on the q t,
on the quiet, on the sly, pdf editor, round the back, under the counter, under the radar, under the table,
unmarked parcel, untraceable, without a prescription, without a script, without prescription,
without seeing a doctor, without seeing a gp, without the doctor, without the gp

concept un_spare   more than one needs
a drawer of, a shoebox of, after my op, any u dont take, any u dont use, any you aren't taking,
any you don't take, any you don't use, both sealed, bought too many, bulk bought, came off it, came off them,
can't get on with, cant get on with, carrier bag of, cupboard full of, didn't agree with me,
didn't get on with them, doesn't get on with them, doin nowt, doing nothing, doing nowt, don't need, dont need,
doubled up, drawer full of, extra, few left from, from her op, from his op, from my op, full box, full boxes,
goin spare, going begging, going spare, got left, half a box, half a course, hates it, hates them,
he won't miss, he'd not miss, hoarded, in date, left from, left over, left overs, leftover, leftovers,
loads left, lying about, lying around, more than he takes, more than i take, more than i'll use,
more than she takes, never going to use, never opened, never used, no longer need, no longer needed,
no use for, not going to use, not needed, not using, nowt wrong with them, one for me one, one to keep,
one to sell, ones left, order a few extra, order double, order extra, order more than, ordered extra,
orders extra, sat doing nothing, sat here doing nothing, sat in a drawer, sat in the cupboard,
sat in the drawer, sealed box, she won't miss, she'd not miss, sitting in the cupboard, some left, spare,
spares, stockpile of, stockpiled, surplus, to spare, too many for, two lots of, unopened, unused, unwanted,
won't be needing, won't need, won't use, wont be needing, wont need, wont use, wouldn't mind lending

concept un_if_anyone   to whoever wants
any body want, any takers, any use to anyone, any1 need, any1 want, any1 wants, anybody after, anybody fancy,
anybody need, anybody needs, anybody struggling, anybody want, anybody wanting, anybody wants,
anybody's struggling, anyone after, anyone can have, anyone fancy, anyone interested, anyone need,
anyone needing, anyone needs, anyone short, anyone struggling, anyone stuck, anyone want, anyone wanting,
anyone wants, anyone's struggling, can have mine, first come, free to a good home, free to whoever,
happy to share, have mine, have some of mine, help yourself, if any of yiz need, if any of yous need,
if anybody needs sorted, if anybody's needin, if anybody's needing, if anyone's needing, if u need, if u want,
if ur stuck, if you need any, if you need some, if you want em, if you want some, if you want them,
if you're short, if you're struggling, if you're stuck, if your short, if your struggling, if your stuck,
needin sorted, needing sorted, needs sorted out, save you asking, take em off me, take them off me,
they are yours, they're yours, u can have, want sorting out, wants sorting out, welcome to it, welcome to them,
who wants, whoever needs, whoever wants, ye can have, you are welcome to, you can have, you're welcome to,
your welcome to, yours for, yours if you want

concept un_buying   wants to get, without the proper way
after some, any1 selling, anybody selling, anyone dealing, anyone flogging, anyone hook me up,
anyone know a dealer, anyone sell, anyone selling, anyone sells, anyone shifting, anyone sort me, buying all,
buying any, buying up, can anyone get hold of, can anyone get me, can anyone sort me, can anyone supply,
cash for any, cash for your, cash waiting, good money paid, hook me up, i buy, i'd buy, i'll buy, id buy,
ill buy, know anyone selling, know anyone who sells, know someone selling, know someone who sells,
know where to score, know who sells, knows anyone selling, knows someone who sells, knows who sells,
lookin for some, lookin to buy, looking 4 someone, looking for anyone who's on, looking for some,
looking for someone who's on, looking to buy, looking to get some, need to buy, need to score, pay cash,
pay good money, paying cash, paying for any, sort me out, sort me some, sort us out, trying to get hold of,
tryna get, u no what im asking, wanna buy, want to buy, wanting to buy, we buy, where to score, who can get me,
who has any, who is selling, who sells, who's got any, who's selling, who's shifting, whos got any,
whos selling, will buy, will buy any, will pay, willing to pay, wtb, you know what i'm asking,
you know what im asking

concept un_got_any   asks others for theirs
any1 got, anybody got, anybody got any, anybody have, anybody have any, anybody lend me, anybody spare,
anybody's dad on, anybody's fella on, anybody's fellas on, anybody's gran on, anybody's grandad on,
anybody's hubby on, anybody's husband on, anybody's lad on, anybody's mam on, anybody's mum on,
anybody's nan on, anybody's other half on, anybody's wife on, anybodys dad on, anybodys fella on,
anybodys fellas on, anybodys gran on, anybodys grandad on, anybodys hubby on, anybodys husband on,
anybodys lad on, anybodys mam on, anybodys mum on, anybodys nan on, anybodys other half on, anybodys wife on,
anyone any, anyone got, anyone got any, anyone have, anyone have any, anyone lend me, anyone lend us,
anyone spare, anyone willing to, anyone with, anyone's dad on, anyone's fella on, anyone's fellas on,
anyone's gran on, anyone's grandad on, anyone's hubby on, anyone's husband on, anyone's lad on,
anyone's mam on, anyone's mum on, anyone's nan on, anyone's other half on, anyone's wife on, anyones dad on,
anyones fella on, anyones fellas on, anyones gran on, anyones grandad on, anyones hubby on, anyones husband on,
anyones lad on, anyones mam on, anyones mum on, anyones nan on, anyones other half on, anyones wife on,
can anybody lend, can anyone lend, can anyone spare, can somebody lend, can someone lend, can someone spare,
could anyone spare, does anybody have, does anyone have, has anybody got, has anyone got, hav u got any,
somebody lend me, someone lend me, someone's dad on, someone's fella on, someone's fellas on,
someone's gran on, someone's grandad on, someone's hubby on, someone's husband on, someone's lad on,
someone's mam on, someone's mum on, someone's nan on, someone's other half on, someone's wife on, who has,
who has got, who's got, whos got, whose dad on, whose fella on, whose fellas on, whose gran on,
whose grandad on, whose hubby on, whose husband on, whose lad on, whose mam on, whose mum on, whose nan on,
whose other half on, whose wife on

concept un_cash   small money, in words
a few bob, a few quid, a pint in it, apple vouchers, backhander, bank transfer, bitcoin, bob, bucks, cash,
cash same day, cash today, couple of pound, couple of quid, dolla, donation, dosh, drink in it for you, fiver,
fivers, gift cards, grand, nicker, notes, paypal, pence, pound, pounds, quid, readies, same day cash, score,
squid, tenner, tenners, tens, there's a drink in it, twenties, twenty note, wonga

concept un_per   for each
a bag, a blister, a bottle, a box, a card, a course, a dose, a go, a handful, a head, a jab, a letter, a month,
a note, a pack, a packet, a pair, a patch, a pen, a piece, a pop, a pouch, a set, a sheet, a shot, a strip,
a tab, a throw, a tray, a tub, a tube, a vial, a week, all in, apiece, ea, each, for 10, for 100, for 2,
for 28, for 3, for 5, for 50, for a hundred, for five, for one tube, for ten, for three, for twenty, for two,
ono, per box, per card, per dose, per note, per pen, per sheet, per strip, per tablet, per tube, the box,
the lot, the pack, the pair, the set, the strip

concept un_paper   papers that a practice gives out
absence note, any old doctor's name, any old doctors name, appointment card, appointment cards,
assistance dog letter, blue badge/n, capability note, carer letter, cert off a website, certificate/n, certz,
citizen card, covid card, covid cert/n, covid certificate/n, covid pass, covid passes, covid passport/n,
covid record, covid status, cscs card, dbs certificate, dbs clear, degree certificate, degree certificates,
disability letter, doctor letter, doctor letters, doctor note, doctor paper, doctor paper with stamp,
doctor's certificate, doctor's letter, doctor's name on it, doctor's note, doctors certificate, doctors letter,
doctors letters, doctors name on it, doctors note, doctors notes, dr note, dr's note, drs letter, drs letters,
drs note, ehic, emotional support letter, esta, exam letter, exemption card, exemption card/n, exemption cards,
exemption certificate/n, exemption letter, exemption pass, extra time letter, first aid certificate,
fit for work note, fit note/n, fit paper, fit to fly, fit to travel, fitnote/n, gas cert, gas certificate,
gas certs, ghic, gp letter/n, gp note, gp's name on it, gym letter, hc2 certificate, housing letter,
hygiene certificate, id badge, id badges, id card, ielts, immunisation record/n, immunity certificate,
jab card/n, jab certificate, jab certificates, jab record/n, lanyard pass, letter for college,
letter for court, letter for work, letter off a website, line off a website, mask exemption, mat b1, matb1,
maternity card, matex card, med 3, med cert/n, med3, medical cert/n, medical certificate/n, medical evidence,
medical exemption/n, medical letter, medical letter/n, medical note/n, mot cert, negative test, nhs badge,
nhs card, nhs id, nhs induction certs, note for work, note from a website, note off a bloke, note off a lad,
note off a website, note off ebay, note off some website, note off the internet, note off the website,
note online for, paper for sick, paper i am sick, paper i'm sick, paper say i am sick, paper says i am sick,
paper that i am sick, parking permit, pcr result, pcr test/n, prepayment card, prescription pad/n,
priority letter, proof of vaccination, radar key card, return to work letter, school note, script pad/n,
self cert/n, sick cert/n, sick letter, sick line/n, sick note/n, sick notes, sick paper, sick paper/n,
sick papers, sickline, sicklines, sickness note/n, sicknote/n, sicknotes, sicknots, sikness note, staff badge,
staff badges, staff pass, staff passes, therapist letter, travel certificate/n, v certz, vac pass,
vaccination book, vaccination card, vaccination card/n, vaccination cert/n, vaccination certificate/n,
vaccination proof, vaccination record/n, vaccine book, vaccine card/n, vaccine cert/n, vaccine certificate/n,
vaccine certz, vaccine pass, vaccine passport/n, vaccine record/n, vax card, vax card/n, vax cert/n, vax pass,
vax passport/n, work paper, yellow book, yellow fever book, yellow fever cert, yellow fever certificate/n

concept un_fake   not genuine
altered, any date, any dates, any name, back date, back dated, backdate, backdated, bent, blank, blank ones,
bogus, can't tell the difference, cant tell the difference, canva, copied, counterfeit, doctored, dodgy,
done on photoshop, edited, fabricated, fake, faked, faking, false, falsified, forge, forged, forgery, forging,
fraudulent, good as real, good as the real, home made, homemade, hooky, knock off, knocked up, knockoff,
looks legit, looks real, made up, mocked up, moody, off the internet, off the net, phoney, phony, photocopied,
photoshop, photoshopped, pre signed, pre stamped, presigned, pretend, printable, printed off, proper looking,
ready signed, ready stamped, real stamp, replica, run up, rustled up, same as the real, signed and stamped,
snide, spit of the real, stamped, template for, templates for, with stamp

concept un_make   makes a paper
bought, buy, buying, can do one, can do you, can do you a, can do you one, cobble together, copies, copy, do a,
do me a, do one for you, do us a, do you a, do you one, does, does them, doin, doing, edit, edits,
fill in your own, forge, forging, get hold of, get me a, get u a, get you a, gets you a, got me a, i can do,
i can print, i can run, i can sign, i can write, i do, i do them, i make, i'll do you, i'll do you a,
i'll make, i'll print, i'll sign, i'll write, i've done, ill do u, ill do u a, knock me up, knock one out,
knock one up, knock u up, knock up, knock you up, knocks up, knocks you up, make me a, make you a,
make your own, mock up, mocks up, photocopied, photocopy, photoshop, photoshops, print, print me a, print off,
print out, print your own, printing, prints, run me off, run off, run one off, run you off, runs off,
rustle up, scan, sell me a, sell you a, selling, sells, sort me a, sort me out, sort me out a, sort out a,
sort you a, sort you out, sort you out a, sort you out with, sorted me, sorted my, sorts, supplies, supply,
tippex, type up, types up, wangle, wangle me, whip up, write me a, write your own, write yourself a

concept un_impunity   nobody finds out
ain't been caught, ain't caught me yet, aint been caught, all my mates do, all the mums do, barely look,
barely looked, bat an eye, bats an eye, bats an eyelid, batted an eye, been at it years,
been doing it for years, been doing it years, boss has never clocked, boss never clocked, boss never rings,
boss never rings up, can't do anything, can't make you, can't prove it, can't prove nothing,
can't see through walls, can't tell the difference, can't touch you, cant do nothing, cant make you,
cant prove it, cant see through walls, cant touch you, computer doesn't know, computer never knows,
computer says yes, computers don't talk, daft enough to, didn't even look, didn't look twice, didnt even look,
dinnae check, divn't check, divvent check, doesn't check, doesnt check, don't ask for proof, don't check,
don't cross check, don't look at the photo, don't look at the picture, don't look twice, done it for years,
done it loads, dont ask for proof, dont check, dont cross check, dont look at the photo, everybody does it,
everybody's at it, everyone does it, everyone round here does, everyone's at it, foolproof, gaffer never rings,
get away wi it, get away with anything, get away with it, gets away with it, getting away with it,
got away with it, got away with it for, guaranteed to work, half of bradford, half the estate,
half the estate does, half the street does, hand it over no, handed it over no, hands it over, hasn't a clue,
hasn't been caught, hasn't been twigged, haven't a clue, haven't been caught, haven't checked mine,
haven't got a clue, havent been caught, havent checked mine, he'll never know, he's no idea, hes no idea,
how are they going to know, how are they gonna know, how is anyone to know, how they going to know,
how they gonna know, how will they know, how would they ever know, how would they know, how's anyone to know,
hr never rings, it'll go through, looks just like a real one, looks like a real one, looks like the real thing,
ne'er check, need never know, needn't know, needs never know, never asked for proof, never bat an eyelid,
never batted an eyelid, never been asked, never been caught, never been clocked, never been nabbed,
never been pulled, never been pulled up, never been rumbled, never been stopped, never been sussed,
never been twigged, never blinked, never bothered, never check, never checked, never checked mine,
never checks, never clock on, never clocked, never clocked one, never compare, never compared,
never cross check, never failed, never failed me, never fails, never got a ticket, never got caught,
never had a ticket, never know, never let me down, never look, never look at the photo,
never look at the picture, never look twice, never looked, never looked twice, never looks, never notice,
never noticed, never once asked, never once been asked, never once bothered, never queried,
never questioned it, never ring to check, never rumbled, never say anything, never told anybody,
never told them she'd, never twig, never twigged, no bother at all, no harm done, no harm no foul, no idea,
no need to tell them, no one checks, no one cross checks, no one ever asked, no one ever checks,
no one ever looks, no one knows, no one let on, no one looks, no one needs to know, no one needs to tell,
no one notices, no one says anything, no one will know, no one's ever asked, no one's the wiser,
no power over you, no powers, nobdy checks, nobody asks, nobody blinks, nobody bothers, nobody checked,
nobody checks, nobody cross checks, nobody ever asked, nobody ever asks, nobody ever checks, nobody ever looks,
nobody knows, nobody looks, nobody needs to know, nobody needs to tell, nobody notices,
nobody rings up to check, nobody says a word, nobody says anything, nobody says nothing, nobody says nowt,
nobody says owt, nobody the wiser, nobody will ever know, nobody will know, nobody wrote to tell them,
nobody'll know, nobody's asked, nobody's told them, none the wiser, not been caught, not been caught yet,
not been checked once, not been done for it, not been done yet, not been nabbed, not been rumbled,
not been sussed, not been twigged, not caught me yet, not checked mine, not enforceable, not get caught,
not going to check, not going to dig her up, not gonna check, not got a clue, not had a ticket,
not had a ticket yet, not once been asked, not once questioned, not one person asked, not told them she's,
our whole close, rushed off their feet to check, sail through, sailed through, she's no idea, shes no idea,
systems don't talk, systems dont talk, they don't cross check, they don't look, they dont look,
they have no powers, they never ask, they never look, they never ring up to check, they'd never know,
they'll never know, they've no power, they've no powers, they've not checked, theyll never know,
theyve not checked, thick as mince, too busy to check, too busy to look, too busy to notice, unenforceable,
walk straight in, walked right out, walked straight in, waved me through, waved through, waved us through,
we all do it, we never told anybody, what the eye doesn't see, what the eye don't see, what they don't know,
what they dont know won't hurt, who is going to ask, who would know, who'd know, who's checking,
who's counting, who's going to ask, who's going to check, who's going to know, who's going to tell,
who's gonna ask, who's gonna check, who's gonna know, who's gonna notice, who's gonna tell, who's to know,
whod know, whole street does it, whole street's at it, whos counting, whos going to ask, whos going to check,
whos gonna know, whos to know, whose gonna know, without batting an eye, won't check, won't hurt them,
won't know the difference, won't notice, wont check, wont notice, work never noticed, work never rings,
work swallowed it, worked a charm, worked a treat, worked every time, worked for me, worked for my,
worked for us, worked like a dream, works a charm, works a dream, works every time, works like a charm,
years and never, you'd never tell

concept un_tip   passes a dodge on
act daft, all u do is, all you do is, all you have to do is, all you need to do, asking for a friend,
best thing to do is, between us, cheeky tip, cry a bit, cry a little, cry small, didn't hear this from me,
do as i do, do it, do what everyone does, do what i did, do what i do, do what me and, do what we do,
don't say i said, dont say i said, easiest thing, easiest way, easy fix, easy money, easy peasy, easy way,
get round it, get yourself, gotta, hack, handy hint, heads up, here's a tip, here's what you do,
heres what you do, hint, hypothetically, i always, i just, i would never suggest, i'd just, i'd never tell you,
i'd not dream, i'd only say, insider tip, just, just borrow, just do it, just give them, just log, just order,
just print, just put, just ring, just say, just tell, just tick, just type, just use, just write,
lesson learned, life hack, lifehack, little tip, little trick, loop hole, loophole, might as well, my advice,
my trick, my trick for, not saying do it, not telling you to, obviously i would never, only way to get,
ought to, our trick, play daft, play deaf, play dumb, plead ignorance, pro tip, protip, purely hypothetically,
quickest way, saves a fortune, saves a packet, saves me a fortune, secret is, simple just, simply, tha wants,
tha wants to, that's what i do, that's what we do, thats what i do, the trick is, the trick's, there's ways,
theres ways, thing to do is, tip, tip for you, tip from me, top tip, top tips, trick, trick for, trick is,
trick we use, u didnt hear it, wanna, want to, way around it, way round it, ways and means, ways round,
what i do, what i do is, what we do, what you do, what you do is, what you wanna do, what you want to do,
why not, word of advice, word to the wise, worked for me, works a treat, works every time, works for me,
ye want tae, you could always, you could just, you didn't hear this from me, you need to, you should just,
you want to, you wants to, you'd be better, you're better off, youd be better, yous want to

concept un_bait   what phishing dangles or threatens
a refund, account is on hold, account on hold, account suspended, are paying back, be cancel, be cancelled,
be suspended, been selected, bonus payment, cash back, cash prize, cashback, claim it, claim now, claim your,
claim yours, compensation payment, cost of living payment, energy rebate, entitled to, free gift, free hamper,
free iphone, free voucher, gift card, gift voucher, giveaway, giving back, government grant, grant money,
hamper giveaway, hardship payment, have been chosen, have won, is on hold, is paying back, loyalty payment,
money back on, nhs refund, on hold, outstanding fee, owed, parcel, parcel fee, pay you back, paying back,
paying everyone back, payout, pending payment, prescription refund, prize, rebate, redeem, refund, refunding,
refunding everyone, release fee, reward, selected, shopping voucher, stimulus, supermarket voucher,
survey reward, tax rebate, thank you payment, to avoid, unclaimed, urgent notice, voucher, vouchers,
warm home payment, winner, winter fuel, winter payment, won a, your account, your parcel

concept un_credential   what phishing wants
16 digits, account details, account number, address and card, bank account, bank app, bank card, bank detail,
bank details, bank info, bank login, bank name, banking app, card detail, card details, card number,
credit card, cvv, d o b and, date of birth and, date of birth and your, debit card, dob and, face id,
log in details, login, login details, long number, mother's maiden name, mothers maiden name,
national insurance number and, nhs app password, nhs login, nhs number and, one time code, online banking,
pass word, passcode, password, passwords, pin number, security code, sixteen digits, sort code, sort code and,
the code, three digits on the back, three numbers on the back, username, verification code, your bank app,
your code

concept un_give_in   asks to hand over
comment yes, comment your, confirm, confirming, dm me, dm your, enter, fill in, give me, give us, hand over,
i need, i'll need, ill need, inbox me, just need, just needs, kindly confirm, kindly provide, kindly send,
message me, message your, need to confirm, need your, needs your, only need, only needs, photo of your,
picture of your, pm your, pop in, pop your, provide, put in, put your, read me the, read out the, reply with,
reply with your, reply yes, reply yes with, scan your, screenshot your, send, send me, send over, send us,
submit, tap in, tell me, tell us your, text back, text me, text yes, type in, update, upload, validate, verify,
we need, we require, we will need, we'll need, whatsapp me, write to me with

concept un_invest   promises of money
account manager helped, be your own boss, binary options, bit coin, bitcoin, bitcoin mentor, crypto,
crypto trading, cryptocurrency, double your money, earn from home, expert trader, financial freedom, forex,
forex trader, forex trading, fx trading, guaranteed income, guaranteed no risk, guaranteed profit,
guaranteed return, guaranteed returns, instant loan, investment plan, investment platform, loan offer,
loans available, make money online, my mentor, nft, no credit check, no credit checks, no risk, passive income,
payday loan, profits weekly, quick cash loan, return on investment, roi, trading account, trading mentor,
trading platform, turn your, weekly profit, work from home

concept un_advance   letters of fortune and of magic
beneficiary, bequeath, chosen by god, cured me with his herbs, cyber expert, dying widow, ethical hacker,
fund transfer, great doctor, hacker who helped, herbal doctor, herbal medicine from dr, herbalist dr,
illuminati, inheritance, late husband's money, lottery winner, my late husband, next of kin fund,
powerful doctor, powerful healer, powerful spell, prophet, recovered my funds, recovery expert,
solicitor of the late, spell caster, spellcaster, spiritual healer, traditional healer, unclaimed fund, widow

concept un_million
big sum, billion, crore, huge sum, lakh, large sum, million, millions

concept un_charity_words   gives or shares out
award, bequeath, distribute, donate, donation, gift, give out, good people, portion, share, transfer

concept un_benefit   what benefit cheats claim
attendance allowance, benefit/n, benefits, blue badge, carer's allowance, carers allowance, compensation,
compo, disability, disability money, dla, esa, free car, housing benefit, insurance, mobility car, motability,
payout, personal injury, pip, sick pay, uc, universal credit, whiplash

concept un_lie   pretends
act confused, act daft, act up, bluff it, borrow crutches, borrow some crutches, claim for, claim you,
claim you're, claim your, clutch your, exaggerate, fake, fake a, fake it, faking, fib, give them a sob story,
hold your neck, invent, kid on, lay it on, lay it on thick, lie about, lie on the, lie through your teeth,
lie to them, limp, limp a bit, make it up, make something up, make up, mek summat up, milk it, over egg it,
pile it on, play the, play up, pretend, pretend to, put a claim in, put down, put in for, put it on, put no,
put on a limp, put unemployed, say the dog ate, say u cant, say ur, say you can't, say you cant,
say you dropped, say you have, say you live, say you're, say you've, say your, spin them, swing the lead,
tell em, tell em you, tell gp, tell her you, tell him you, tell the assessor, tell the doctor you,
tell the dr you, tell the gp you, tell the vet, tell them it's, tell them ur, tell them you, tell them you're,
tell them your, tick the box, tick unemployed, tick yes, turn up with crutches, use crutches,
walk in with crutches

concept un_exempt   grounds for free prescriptions
exempt, exempt box, exemption, exemption box, free prescriptions, free scripts, income support, job seekers,
jobseekers, jsa, low income, maternity exemption, on benefits, on the back of the prescription,
on the back of the script, out of work, over 60, pay for scripts, pay nowt, pregnancy exemption, pregnant box,
prescription charge, prescription charges, still at school, the back of the green,
the back of the prescription, the back of the script, the box on the back, under 18, unemployed,
universal credit

concept un_licence_body   whom drivers must tell
driving licence people, dvla, dvla form, insurance company, insurers, licence lot, licence people,
licensing people, my insurance, swansea, the insurance

concept un_unfit   what drivers must tell
black out, blacking out, blackout/n, blind in one eye, cataract, cataracts, condition, diabetes, diagnosis,
dizzy spells, epilepsy, epileptic, eyes, eyesight, fit, fits, heart condition, insulin, narcolepsy, seizure/n,
sleep apnoea, stroke, tia

concept un_other_one   somebody else's
a dead, a mate's, a mates, another patient's, dead man's, dead mans, gran's, grandad's, grandads, grans, her,
his, ma gran's, mam's, mams, mate's, mates, me mam's, me mams, me nan's, me nans, mother in law's, mum's, mums,
my brother's, my brothers, my cousin's, my cousins, my dad's, my dads, my daughter's, my daughters,
my husband's, my husbands, my mate's, my mates, my mother's, my mum's, my mums, my nan's, my nans,
my neighbour's, my neighbours, my sister's, my sisters, my wife's, my wifes, nan's, nans, neighbour's,
neighbours, next door's, next doors, our kid's, our kids, our mam's, our mams, sister's, sisters,
somebody else's, somebody elses, someone else's, someone elses, thi nan's, wife's, yer ma's, yer maw's,
yer nan's, your dad's, your dads, your gran's, your grandad's, your mate's, your mates, your mum's, your mums,
your nan's, your nans, your sister's, your sisters

concept un_break   damages a thing
angle grind, angle grinder, brick, bulldoze, burn, chainsaw, chop down, chuck paint, cut down, cut the wires,
cut through, disconnect, egg, glue, hack, kick in, knock down, let down, lob a brick, paint over, petrol,
pull down, put a brick, put a hammer, put in, rip down, rip out, rip up, saw down, set fire to, slash,
sledgehammer, smash, smash up, smashing, spray, spray paint, super glue, superglue, take a hammer to,
tape over, tear down, torch, torched, trash, vandalise, wreck

concept un_property   what is damaged
5g mast, anpr, barrier, barriers, bollards, building, camera/n, cameras, check in screen, clamp, cones, door,
doors, lock, locks, machine, mast, meter, notice, notices, parking camera, parking machine, parking meter,
pay machine, phone mast, screen, self check in, sign, signs, speed camera, telly, the gates, ticket machine,
toll, tyres, wheel clamp, window, windows

concept un_steal_verb   takes without leave
borrow, fill your boots, grab, grab yourself, half inch, have away, have it away, help yersel, help yourself,
help yourself to, help yourselves, liberate, lift, nab, nick, nicking, on the rob, pinch, pocket, rob, smuggle,
snaffle, steal, stuff your bag, swipe, take a handful, tek, walk off with, walk out with

concept un_supplies   what a surgery holds
blood pressure machine, bp machine, cotton pads, crutches, defib, dressings, forms, gas and air, gloves,
green pads, green paper, hand gel, hand sanitiser, headed paper, lateral flows, letter heads, letterhead,
loo roll, loo rolls, masks, med bag, medical supplies, needles, oxygen, oxygen bottle, pads,
prescription pad/n, prescription paper, rubber stamp, sanitiser, script paper, scripts, sharps, stamp, stuff,
supplies, surgery heading, surgery stamp, syringes, thermometer, toilet roll, toilet rolls, wheelchair,
wheelchairs

concept un_contraband   other unlawful goods
bacca, baccy, backy, bucky, cheap baccy, cheap fags, cheap tobacco, clean pee, clean urine, clean wee,
cloned card, cloned plates, counterfeit, cs gas, disposable vapes, dodgy box, dodgy boxes, dodgy plates,
duty free baccy, duty free fags, duty free tobacco, fake dermal, fake designer, fake id, fake ids, fake notes,
fake plates, fake tenners, fire stick, fire sticks, firestick, firesticks, golden virginia, hacked sticks,
hooky fags, illegal vapes, jailbroken, knock off perfume, knock off trainers, knuckleduster, laughing gas,
loaded sticks, nos, pepper spray, polish fags, provisional licence fake, rolling tobacco, russian fags,
sky box chipped, sleeves of fags, snide notes, sniper box, stab vest, stolen goods, stolen phones,
synthetic urine, taser, tasers, untaxed, untaxed fags, zombie knife

concept un_cosmetic   injections that need a prescriber or a licence
anti wrinkle, antiwrinkle, b12 jabs, b12 shots, bbl injections, botox, botox party, bum filler,
dermal filler/n, fat dissolver, fat dissolving, filler/n, iv drip/n, lemon bottle, lip filler/n, lip fillers,
microneedling, profhilo, tan jabs, tanning injections, tanning jabs, teeth whitening, vitamin drip/n

concept un_abroad   where they come from
abuja, accra, albania, algarve, alicante, amsterdam, ayia napa, back home, bangkok, bangladesh, benidorm,
bodrum, booze cruise, bulgaria, calais, canaries, cancun, china, colombia, costa, cyprus, dalaman, delhi,
dhaka, dubai, egypt, faro, from abroad, from spain, from turkey, fuerteventura, gambia, ghana, gibraltar, goa,
gran canaria, greece, hungary, ibiza, india, islamabad, istanbul, jamaica, karachi, kenya, kingston, kos,
lagos, lahore, lanzarote, latvia, lithuania, magaluf, majorca, malaga, mallorca, malta, manila, marbella,
marmaris, menorca, mexico, moldova, morocco, mumbai, my contact in, nairobi, nigeria, off the internet,
online pharmacy no prescription, over from, pakistan, phuket, poland, portugal, romania, russia, serbia, sharm,
slovakia, south africa, spain, sri lanka, sylhet, syria, tenerife, thailand, the airport, the continent,
the ferry, the states, tunisia, turkey, ukraine, vietnam, zante

concept un_shady_place   where no chemist is
a girl i know, back alley, back of a van, back of his van, back of tesco, back of the shed, barbers,
behind spar, behind the chippy, behind the co op, behind the garages, bloke down the pub, bloke i know,
bloke in the pub, bookies, boot of his, boot of my, boot sale, car boot, car park after dark,
certain gentleman, chippy car park, contact in, down the pub, fella at the, fella down the, fella i know,
fella in the, fella in the pub, fella outside, from the gym, from the pub, girl i know, guy at the gym,
guy i know, guy on snap, guy on telegram, gym, in the pub, lad at the gym, lad at work, lad by the,
lad down the, lad from the, lad i know, lad in the pub, lad outside the, lass at work, lass down the,
lass i know, man down the market, man in the pub, man on facebook, market stall, mate of mine, my contact,
my dealer, my guy, my man, nail bar, off a bloke, off a fella, off a guy, off a lad, off a lass, off a man,
off a mate, off a woman, off facebook, off gumtree, off instagram, off marketplace, off snapchat,
off some bloke, off somebody, off someone, off telegram, off the ice cream van, off the market, off tiktok,
on gumtree, on marketplace, on snapchat, on the estate, on the market, out the back of, outside the,
outside the bookies, round at mine, round mine, round the back of, salon, same place as last time,
snooker club, the barbers, the bench, the bookies, the bowls hut, the bus shelter, the bus stop, the flats,
the pub, the underpass, usual bench, usual place, usual spot, usual time, woman at slimming club,
woman at slimming world, woman i know, your man in

concept un_chemist   where medicines are sold by right
asda, boots, chemist's, chemist/n, clinic, counter, day lewis, hospital, lloyds, morrisons, nhs, online doctor,
over the counter, pharmacies, pharmacist/n, pharmacy, private clinic, rowlands, superdrug, supermarket,
surgery, tesco, vet, vets, well pharmacy

concept un_give_back   hands medicines in properly
amnesty, back to the chemist, back to the pharmacy, binned, bring any back, bring it back, bring them back,
bring these back, brought back to you, disposal, dispose, dispose of, do i bring, flush, get rid of, hand back,
hand in, hand them in, handed back, handed in, landfill, recycle, recycled, recycling, return, returned,
returning, returns, safe to bin, should i bring, take back, take them back, taken back, throw away,
thrown away, what do i do with, what should i do with, what to do with, where do, where does one, where should

concept un_warned   warns of, tells of, asks about a crime
arrest, arrested, be careful, beware, bewares, counter fraud, crimestoppers, customs, documentary,
don't be borrowing, don't be daft, don't be daft enough, don't click, don't fall for, don't fall for it,
don't tap, dont be borrowing, dont click, dont fall for, dont fall for it, fell for it, fraud, fraudster/n,
hoax, i've reported it, i've reported them, illegal, is it a scam, is it legal, is it legit, is that really,
is this a scam, is this legit, is this real, it's a scam, its a scam, ive reported it, ive reported them,
magistrate, never share, never take someone, on the news, phishing, police, put the phone down, reported him,
reported it but, reported it to, reported to the admin, ring the bank, sad that, safe to buy, scam, scam alert,
scammed, scammer/n, scams, sentenced, shame on, shameful, shocking that, should never share, shouldn't share,
so sad, trading standards, warn, warned, warning, watch out, whatever next, wicked people

concept un_vouch   a scammer's protest of honesty
100 legit, all genuine, all legit, as seen on, changed my life, fully legit, genuine seller, got mine,
guaranteed, happy customers, i got mine, i was sceptical, i was skeptical, it really works, just got mine,
legit, no scam, not a scam, proper legit, really works, satisfied customers, thank me later,
this is not a scam, trust me, trusted seller, verified seller, vouches

concept un_share_verb   gives or shares
borrow, borrowed, borrows, cut in half, dish out, gave, gie, gied, give, gives, giving, half and half,
hand out, lend, lends, lent, pass on, pass round, pass them round, pool, share, share out, shared, shares,
sharing, slip, slipped, slips, split, splits, splitting, swap, swapped, swapping, trade

concept un_recipient   another who takes them
anyone, each other, her, him, hubby, me mam, me mate, me mates, me sister, mi mam, mum, my brother,
my colleague, my cousin, my dad, my daughter, my friend, my gran, my husband, my lad, my mam, my mate,
my mates, my mother, my mum, my nan, my neighbour, my niece, my other half, my partner, my sister,
my sister in law, my son, my wife, next door, one another, our kid, our lass, our mam, someone, the baby,
the bairn, the dog, the girls at work, the kids, the lad, the lads, the missus, the neighbour, the wife, them,
them at work, u, ya, ye, you

concept un_mine   the writer's own medicines
a couple of mine, a couple of my, a few of mine, a few of my, a strip of mine, a strip of my, half mine,
half my, half of mine, mine, my last, my leftover, my leftover ones, my leftovers, my old, my spare, my spares,
one of mine, one of my, rest of mine, rest of my, some of mine, some of my, two of my

concept un_sign   puts a name to
copied, copy, fake, forge, forged, forging, initial, practise, practised, put my mate's, scribble, sign,
signed, signing, signs, squiggle, trace, traced, tracing

concept un_signature
autograph, doctor's name, doctors name, drs name, her name, his name, initials, name, names, scribble, sig,
sign off, signature/n, signiture, squiggle, stamp

concept un_jab_record   be listed as vaccinated
as done, as having had, as having it, as if i've had, as jabbed, as vaccinated, down as done, down as had,
down as having, down as jabbed, down as vaccinated, in the system, jabbed on paper, jabbed on the system,
me down as, on the app, on the system, say i've had it, say they've had it, show on the app, shows on the app,
tick the box

concept un_not_jabbed   and is not
chuck it down the sink, doesn't actually, down the sink, in the bin instead, instead of my arm, into a tissue,
miss my arm, not in my arm, saline instead, squirt it, squirt it in the sink, without actually,
without doing it, without getting it, without having it, without having one, without it going in,
without jabbing, without taking it, without the jab, without the needle

irregular
sell = selling, sells

concept un_obj_more   other goods and rights that are bought or borrowed wrongly
abortion, abortion pills, absence letter, account to use, address to register, adhd meds, adoption, amber leaf,
amoxicillin, antibiotics for, any old doctor, any old doctors, anything you like, atomoxetine,
attendance allowance, baby, back date a note, backdate a note, backdate a sick note, backdate it,
backdate me a, backdate the note, backdated letter, backdated note, backdated sick, badge, bank account,
bank card, benefit book, benson, bensons, beta blockers, blister pack/n, blister packs, blood pressure tabs,
blood sample, blood test results, blue inhaler, bottle of wee, bus pass, calpol on prescription, cannabis,
catalytic, catchment, certificate, certificates, certs, cialis, cigarettes, ciggies, cigs, clean pee,
clean urine, clean wee, codeine linctus, concerta, covid test, cream, creon, crutches, crystal bars,
cup of pee, cup of wee, cutters choice, dexcom, dialysis fluid, diazzies, diet pills, diet tablets, diploma,
disabled badge, disabled bay, disabled card, disabled permit, disabled sign, disabled thing, dizzies,
doctor's name, doctor's note, doctors name, doctors note, dodgy box, dog's tablets, doorstep, downers,
driving licence, drug cupboard, drug test, drugs test, dvla, dwp, elf bar, elf bars, elvanse, epipen, epipens,
exam pills, exempt, exemption, exemption card, exemption cert, exemption certificate, extenuating, eye test,
fags, fat jab, fat jabs, fentanyl, fillers, firesticks, fish antibiotics, fit note, focus pills, formula,
fortisip, fortisips, free scripts, gabbies, gas and air, gel, gold leaf, good stuff, green and yellow ones,
green and yellows, green forms, green slips, gummies, gym gear, happy pills, headed paper, her app, hgv,
hgv medical, his app, horse tablets, hrt, hyaluron, hyaluron pen, hydroquinone, insulin, insurance medical,
iptv, jabs, jellies, jiffy bag, job centre, jobcentre, kidney, knock out drops, knockout, lambert, lamberts,
lateral flow, laxido, letter for college, letter for court, letter for school, letter for work, letter head,
letterhead, libre, life insurance, linctus, lips, lips done, litre bottles, little blue, little white ones,
log in, log in as, login, lost mary, m and s, marlboro, mebeverine, med exemption, medical, medikinet, meds,
mitigating, mobility scooter, morning after, morphine patches, mother's little helpers, mounjaro, movicol,
mule, nebuliser, neg drug test, negative drug test, nhs login, nhs number, nitrous, note for work, oestrogen,
off a script, orange ones, organ, oxy tabs, oxygen, ozempic, parking permit, pass, passport, passport number,
patches, pcr, pee in a bottle, pee test, pension, pension book, pension credit, peptides, pill for no sleep,
pill to not sleep, pill to stay awake, pills for, pills to keep awake, pills to not sleep, pills to stay awake,
pink ones, pip, piriton, piss test, plants in, positive test, postcode, pot of pee, pot of wee, pouches,
pregabs, prescription charge/n, prescription pad, proof of address, proof of jab, proof of vaccination,
proper knockout, psv, puberty, puppies, qr, qr code, repeat, repeats, replica, ritalin, roids, sample, scrip,
scrips, script, script only, script/n, scripts, sedatives, seedlings, sensors, sick line, sick note,
skin lightening, skinny jab, skinny jabs, skinny pens, sleepers, sleeves, slimming, smarties, smelling salts,
snus, spare pen, spare pens, spare ventolin, stamp, stay awake pills, stay awake tablets, steroids,
strong ones, strong stuff, study drugs, study pills, superkings, surgery stamp, swansea, t shots, tablets for,
test strips, testo, thc, the big ones, the blues, the good stuff, the jab, the orange ones, the pinks,
the social, the strong ones, tolterodine, tox, two plants, unvaxxed, uppers, urine, urine sample, used test,
vaccination proof, vape/n, vapes, vaxx proof, vaxxed, vaxxed one, ventolin, ventolins, viagra, viagra connect,
wakey wakey pills, wee in a bottle, wee test, weed, wegovy, weight loss pens, wheelchair, white ones,
whitening cream, wormer, wristband, xanies, yellow ones, zimovane, zopps, zops

concept un_dm_soft   asks to be met, or offers to bring
any interest, any interest in, ask at the bar, ask behind the bar, ask for big, ask for our, ask for wee,
at hers, at his, at mine, at ours, at yours, be quick, be sharp, before they're gone, before theyre gone,
best offer, bring cash, bring notes, can deliver, can drop it, can drop off, can introduce, can meet,
can point you, can post, can put you in touch, catch me at, cold chain, come and collect, come round after,
come round the back, cool bag, do not be shy, does doorstep, don't be shy, dont be shy, doorstep delivery,
drop at yours, drop it round, drop some round, drop them round, enquiries welcome, few left, find me at,
find me in, first come, first served, genuine enquiries, get in quick, going fast, going quick, got a bloke,
got a guy, got a lad, got a man, got her number, got his number, happy to post, have his number,
he does doorstep, holler at, i can be at yours, i can drop, i deliver, i know a man, i'll bring it to you,
i'll drop it, i'll introduce you, i'll pass you his number, i'll point you, i'll post, i'll put you in touch,
interested parties, knock at, knock on, knock the door, knock twice, know a bloke, know a fella, know a girl,
know a guy, know a lad, know a lass, know a man, know a woman, know who to ask, knows who to ask, last few,
last few left, limited number, link in my profile, link on my page, link on my profile, link's on my page,
links on my page, make it worth, meet at, meet me, meet up at, meet you at, message before, message quietly,
no offers under, number on my page, number on profile, number's the same, offers, on my page, on my profile,
on my wall, once gone gone, one each, only a few left, open to offers, pass on her number, pass on his number,
pass you her number, pop round, pop round after, pop round mine, post it out, post them out, put you in touch,
round at ours, round ours, round to mine, same number, say hi, see me after, see me in, sensible offers,
serious offers, tip me the wink, to you, to your door, two each, usual number, when they're gone they're gone,
while it lasts, while they last, who is in, who's in, who's up for it, whos in, will collect, will drop off,
will meet, will post, will swap, won't last, wont last, worth her while, worth his while, worth their while,
worth your while

concept un_sale_soft   on offer, perhaps
and a pint, any letter, any letters, arrived from, back on, back on friday, best around, best in leeds,
best in town, bottle of wine for, box of celebrations for, brilliant prices, came in from, can do you,
can do you one, cash on the day, cash up front, cash when you, cash when you land, cheap as,
cheap at the price, cheap cheap, cheaper than chemist, colour printer, come after dark, come in from,
come my inbox, come round after dark, come to an arrangement, come to some arrangement, cross my palm,
decent money, decent prices, decent printer, delivery in, delivery's in, do a deal, do u a deal, do you a deal,
do you one for, does her friends, does his mates, does the girls at work, drink in it, drops all day,
each to you, get in quick, going fast, good money for, good printer, good rates, got a few in, got more in,
got plenty, got some in, got to shift, great prices, half now, half up front, half what boots charge,
half what the chemist charges, i pay well, i'll sort you, if yer say ah sent, in the fridge at work,
inbox me for price, just got more, keeps us in, knock after dark, laminator, landed from, loads to shift,
local drop, local drops, looking to get rid, looking to offload, looking to shift, menu in bio,
menu on request, must go, name what you need, need gone, need shifting, needs gone, new stock, original stamp,
paid well, pay handsomely, pay well, paying well, pays for the petrol, pint for, pint in it, plenty in,
plenty to go round, pound a slot, pounds a tube, pounds for one, pounds one, price in inbox, priced to go,
pukka, quality gear, quid a bottle, quid a slot, quid a tube, rates on request, ready in two days,
ready two days, real stamp, reasonable rates, round the back after, same day drop, same day drops,
same place same time, say ah sent, say i sent you, shipment, sort something out, sort you cash,
sort you out cash, sorts the girls at work, steady hand, tap in, tell him i sent you, tell them i sent you,
tenner each, the real deal, to you a tenner, top prices, unbeatable prices, upfront, van's in, want rid,
want rid of, whatever you fancy, whatever you need, will do you, will pay handsomely, will sort u,
will sort you, with stamp, with the stamp, won't last, wont last, write in my inbox, write me inbox,
ye ken where, you know where, yous know where

concept un_place_soft   who or where no chemist is, perhaps
back of the co op, behind the bins, binman, bottom of the park, brown paper, certain fella, certain lady,
from a vet, from the docks, gentleman outside, hospital porter, ice cream van, in her caravan,
in her conservatory, in her garage, in her kitchen, in his conservatory, in his garage, in his shed,
in my shed, jiffy bag, kebab shop, lady who works, lass who works, lifts a few, multi storey, night porter,
off a vet, off the boat, off the ferry, off the ship, off the vet, park bench, phone shop, plain envelope,
plain packaging, skate park, somebody who works, someone who works, stairwell, sunbed shop, surgery bins,
tanning place, top of the stairs, turkish barber, usual spot by, vape shop, vet nurse, woman who works

concept un_ask_soft   wants some
after anyone with, any chance of a couple, any chance of a few, any chance of some, any going, any1 clean,
anybody clean, anyone clean, bring me back, bring me some, can you fetch, crying out for, desperate for,
desperate for some, fetch me, get me some, get us some, going spare, grab me some, i'll have, i'll take,
if you know what i mean, ill have, ill take, in dire need, in need of, is there any going, know a lad who does,
know a man who does, know anybody who'll, know anyone who will, know anyone who'll, know somebody who will,
know somebody who'll, know somebody wholl, know someone who will, know someone who'll, know someone wholl,
know the lady who does, know the man who, know the man who does, know what i'm after, know what im after,
knows the man who does, looking for anyone with, looking for someone with, pick me up some,
somebody know which, somebody know who, somebody knows which person, someone know which, someone know who,
where i can find, which person in the market, who can do me, who can give me paper, who can make me,
who can make paper, who can write, who have this, who knows somebody who'll, who make paper, who makes paper,
who will write, who would write me

concept un_right   entitlements, identities and duties
address, addresses, badge, badges, bank card, benefit/n, birthday, blue badge/n, bus pass, car tax, carer,
catchment, council tax, d o b, date of birth, disability, disabled bay, disabled thing, doctor's name,
doctors name, dole, drug test, dvla, esa, exempt, exemption, eye test, free prescriptions, free school meals,
hc2, hgv, household, id, ids, income, insurance, insurers, job centre, jobcentre, legal guardian, licence,
life insurance, lodger, login, maiden name, medical, mot, name, names, national insurance, next door's,
nhs login, nhs number/n, number plate, old tenant, parking, passport/n, password, pension, pin number, pip,
plates, points, postcode/n, previous address, proof, psv, quantity, reg, registration, sample, samples,
scan card, school bus, sick pay, signature, social, swansea, tax, taxi licence, tenancy, travel pass,
tv licence, unemployed, universal credit, urine, visa, wages

concept un_ailment   what one might pretend
anxiety, anxious, back ache, back is bad, back is finish, back is gone, back pain, back's bad, back's gone,
bad back, bad chest, bad nerves, blackouts, can't get out of bed, can't get out of the bath, can't lift,
can't sleep, can't walk, cannot sleep, cannot walk, chest pain, covid, cry, depressed, depression, diarrhoea,
dizzy, fatigue, fits, head is gone, hears voices, heart, knee's gone, long covid, low mood, mental health,
migraine/n, mood, my back's, nerves, panic attacks, pregnant, ptsd, sciatica, slipped disc, stress, stressed,
suicidal, the runs, vomiting, whiplash, work stress, you're low, you're stressed, your back, your knee,
your neck

concept un5_access   keys, codes and lists that are not for the public
a fob for, a staff pass, access code, admin login, admin password, alarm code, an old lanyard, an old pass,
back door code, car park fob, database, door code, drug cupboard code, drug cupboard key, drug cupboard keys,
emis login, emis password, fridge code, gate code, home addresses of, key card, key code, key safe code,
key to the back, key to the drug, key to the store, key to the surgery, keypad code, keys to the back,
keys to the surgery, list of patients, list of who's, lockbox code, master key, medical records of,
nhs smartcard, numbers of all, patient database, patient details, patient list, patients' details,
prescriptions printer, reception password, safe code, scan of the register, smart card, smartcard,
spare key for, staff addresses, staff badge, staff code, staff door, staff lanyard, staff login, staff numbers,
staff password, staff room code, staff rota and, staff wifi, swipe card, system password, systmone login,
systmone password, the cctv password, the reception login, the stock room code, wifi password for staff

concept un5_kin   kin whose medicines one asks for
aunt, aunty, brother, dad, dog, father, gran, grandad, grandma, granny, hubby, husband, kid, kids, lad, lass,
mam, missus, mother, mum, nan, nana, neighbour, old man, partner, sister, son, wife

concept un5_say   puts a lie into somebody's mouth
act like, book it as, book under, change it to, claim, claim that, cry and say, fill it in as if,
fill the form in, get them to say, give them, give your, go in as, just put, just say, kid on, let on,
lie and say, make out, phone pretending, phone up as, phone up pretending, pretend, put, put down, register as,
ring as, ring pretending, ring saying, ring up as, ring up pretending, ring up saying, say, say that,
say to em, say to them, sign as, sign it as, sign up as, swear, tell em, tell her, tell him, tell reception,
tell the, tell them, tick, tick that, turn up as, use, write, write that

concept un5_lie   the lie
a carer, a dog, a nurse, a paramedic, a refugee, a widow, address in, allergies, as if they can, asthma,
asylum, aunt in, aunt's address, auntie in, auntie's address, bad thoughts, been sectioned, bereaved, blind,
can't bend, can't breathe, can't cook, can't dress, can't get out of bed, can't hear, can't lift, can't read,
can't see, can't sleep, can't walk, can't wash, can't wipe, cannot walk, cannot wash, care leaver, coeliac,
cousin's postcode, date of birth, different name, disabled, divorced, dog ate, epileptic, ex army, ex forces,
expecting, faint, falls every, fell on their, fleeing, for the cat, for the dog, forget things,
from social services, from the council, from the hospital, from the police, from the school, gluten free,
going abroad, going on holiday, got thoughts, having thoughts, hear voices, hearing things, her carer,
her daughter, her husband, her mother, his carer, his mother, his solicitor, his son, his wife, homeless,
husband left, incontinent, jobless, kidney thing, left it on the bus, live alone, live with your, living alone,
living apart, living with your, lost it, lost them, maiden name, maternity box, mum's dob, nan's address,
need a carer, new baby, new to the area, next of kin, no fits, no fixed, no income, no savings, not working,
on benefits, on holiday when, over 60, over 70, over 75, over seventy, over sixty, panic attacks, pregnant,
ptsd, seizures, separated, single, single mum, single parent, slipped, slipped on, social services,
soil yourself, somebody's carer, sore back, split up, staying at, staying with, student, suicidal, the chemist,
the hospital, the police, the school, the solicitor, their carer, their daughter, their mum, they can see,
thief took, unemployed, unpaid carer, veteran, wet yourself, whiplash, wrong age, you fainted, you stole,
you're blind, you're deaf, you're dying, you're living, you're sixteen, your carer, your cousin's, your mum's,
your nan's, your sister's

concept un5_gain   what is won by it
a free one, backdated, bingo, bob's your uncle, car's yours, double appointments, double the, easy money,
extra points, fast track, flog half, flog one, flog the rest, for nothing, for nowt, free ever since,
free for life, fund it, get everything, get in, get it, get it then, get seen, get straight,
get the higher rate, get the lot, get the top rate, get through, gets you in, gets you it, gets you the,
give it you, give you it, give you two, go straight, go through, goes through, hand it over, have to,
have to give, have to see ya, have to see you, have to take, haven't paid since, instant, into your bank,
job done, jobs a good un, laughing, let you in, never ask, never check, never refuse, no bother, no charge,
no questions, nobody checks, nobody looks, not paid since, on the list, pay out, pay you, quids in,
read it out, read the notes out, saves you, see you then, sell half, sell one, sell the rest, skip the, sorted,
straight in, straight through, straight to the front, take your word, tell you anything, tell you everything,
the money, they can't refuse, they never, they'll tell you anything, twice the, waived, worked for,
worked for us, works a treat, works every time, works for me, you get, you'll get

concept un5_instead   what somebody is wanted to do in one's stead
be a witness, be me, be my, blow in, claim they, do a urine, do a wee, do my, give a sample, go as me,
go in as me, go in my place, pass my, pee in, pretend to be, say i fell, say i was, say they hit, say they saw,
say they're my, say you're me, sign for me as, sit my, sit the, swear they, take my exam, take my test,
take my theory, take the blame, take the test, turn up as me, vouch for, wee in a, write me

concept un5_exam   tests that are sat
assessment, bleep test, breathalyser, cscs, drink driving course, drug test, drugs test, english test,
eye test, fitness test, hair test, health screen, hgv medical, life in the uk, medical, medical for the,
mouth swab, nhs interview, osce, pee test, points, police check, probation, probation test, speed awareness,
taxi medical, tb test, theory, theory test, urine test, wee for probation

concept un5_channel   ways to pay and to meet on the quiet
apple pay me, back gate, bank transfer only, bring notes, btc, by the bins, cash app, cashapp,
collection from the, come alone, come to the, crypto accepted, dropped at, dropped off round, dropped to door,
dropped to your door, drops all night, ets, knock at number, knock three times, meet at the, meet behind,
monzo, monzo me, no receipts, on collection, on the bench, paypal f and f, paypal friends, paypal only,
postal only, posted tonight, revolut, signal, snap me, through the letterbox, usual number, venmo, wickr me,
zangi

concept un5_uninsured   duties that are dodged
bailiffs, bus fare, business rates, car tax, charge notice, child maintenance, congestion charge, council tax,
court fine, debt collectors, fine, fines, insurance, insure, mot, parking fine, parking ticket, pcn,
penalty charge, self assessment, speeding ticket, tax, tax return, ticket, train fare, tv licence, ulez, vat

concept un5_dodge   how they are dodged
bin it, burn it, can't do nowt, can't jail, can't touch, chuck it, don't declare, don't insure, don't open,
don't pay, dont insure, dont pay, everyone stop, false name, gone away, ignore it, just drive, just park,
moved abroad, never paid, no such person, nobody looks, not known, put it in your mate's name, refuse to pay,
return to sender, rip it, say it wasn't you, send it back, stop paying, they can't all, unopened,
wasn't driving

concept un5_issuer   those in whose name tricksters write
amazon, amazon prime, bt, cost of living team, council, currys, dpd, dvla, dwp, energy company, evri,
government, halifax, hermes, hmrc, lloyds, martin lewis, netflix, nhs, nhs england, octopus, ofgem,
our surgery, paypal, post office, royal mail, student loans, surgery, tesco, the bank, the government,
tv licensing, water board, winter fuel

concept un5_bait   what they dangle or threaten
air fryer, allowance, back payment, backdated payment, bonus, claim at, claim here, claim yours,
cost of living payment, deletion, delivery fee, disabled within, dyson, entitlement, expire, expiring,
final reminder, food hamper, free glasses, free hearing aid, free money, free pendant, free stairlift,
free test kits, gift, goody bag, grant, grants, hearing aids, heating grant/n, heating payment, iphone,
loyalty card, missed delivery, missed parcel, mobility scooter, new card, outstanding balance, overpaid,
overpayment, parcel is waiting, pending, ppi, rebate, redelivery, refund, reward, sending out, suspended,
tax refund, top up, unpaid, verify, voucher/n, waiting for delivery, waiting for you, warm home,
will be closed, will be deleted, winter hamper, you are owed, you have won, you've been chosen, your account

concept un6_barter   what is given in kind
a babysit, a bottle, a brew and, a chippy, a curry, a haircut, a lift to, a meal, a pint, a slab, a takeaway,
a tenner in it, a valet, avon, babysit, bag of coal, bottle in it, bottle of bells, bottle of gin,
bottle of prosecco, bottle of rum, bottle of vodka, bottle of whisky, bottle of wine, box of celebrations,
box of heroes, box of roses, crate of, decorating, drink in it, fags for, few beers, few cans, fish supper,
free nails, gift card, haircut, load of logs, my air fryer, my xbox, nails done, packet of fags,
pouch of baccy, price of a takeaway, scratchcards, six pack, slab of, something in it for you, swap for,
trade for, vape juice, wash your car, will bring wine, will cook, will feed, will swap
