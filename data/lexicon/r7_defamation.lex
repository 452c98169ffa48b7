# Words of damaging allegations: what somebody is said to have done, and by what proof.

concept df_actor   whoever is accused: the practice, its people, or somebody pointed at
@clinician, @desk_staff, @practice, @team, admin girl, all of them, boss, bosses, care home, carers, caretaker,
certain doctor, certain nurse, certain partner, certain person, certain receptionist, cleaner/n, councillor,
crew, dealer next door, dispensary, dispenser, half of them, he, he's, head partner, her, her in the office,
her on the desk, her upstairs, hes, him, him in the office, him upstairs, himself, his, landlord, locum,
manager, managers, neighbour, new fella, old boy, old doctor, one of them, owner, owners, partner there,
partners, prescribing lead, she, she's, shes, somebody in there, somebody on the inside, someone in there,
tha lot, that bloke, that lot, that man, that one, that woman, the boss, the lot of them, the pair of them,
them, them in there, thems, they, they'd, they'll, they're, they've, theyre, theyve, this lot, this place,
this shower, thon one, those people, two of them, wee doctor, who, whoever runs it, ye lot, yer man, yer wan,
yer woman, you, you lot, you're, you've, your man, your one, youre, yous, youse, youve

concept df_steal   steals
bleeding it dry, cash is missing, cash went missing, creaming it, creaming it off, creaming off, creams off,
dipped into, dipping into, embezzle, embezzled, embezzlement, embezzler, embezzles, embezzling,
emptied the fund, filched, filching, fingers in the biscuit tin, fingers in the cash,
fingers in the petty cash, fingers in the pot, fingers in the till, fleece, fleeced, fleeces, fleecing,
had it away, half inched, half inching, hand in his pocket the, hand in the cash box, hand in the collection,
hand in the petty cash, hand in the till, hand in the tin, hands in the till, hands in the tin,
head in the till, helped herself, helped himself, helped themselves, helping herself, helping himself,
helping themselves, helps herself, helps himself, helps themselves, in her handbag, in her pocket,
in his pocket, in neville's pocket, in somebody's pocket, in someone's pocket, in their back pocket,
in their own pocket, in their pockets, into her handbag, into her own pocket, into her pocket,
into his back pocket, into his own pocket, into his pocket, into their own pockets, into their pockets,
into your own pockets, into your pockets, light fingered, light fingers, line her pockets, line his pockets,
line their own pockets, line their pockets, lines his pockets, lining her pockets, lining his pockets,
lining their own pockets, lining their pockets, lining your own pockets, lining your pockets, made off with,
makes off with, money has gone missing, money went missing, money's gone missing, never reached the bank,
nick the, nicked, nicked us, nicking, nicks, pilfer, pilfered, pilfering, pilfers, pinched, pinches, pinching,
pocketed, pocketing, pockets it, pockets our, pockets the, rob the, rob you, robbed, robbers, robbing, robs,
siphon, siphoned, siphoning, siphons, skim, skimmed, skimming, skims, snaffled, spent the charity money,
spent the fund, spent the raffle, spirited away, steal, stealing, steals, sticky fingers, stole, stole from,
stolen, swindle, swindled, swindler/n, swindling, swiped, swiping, syphoned, syphoning, take the money and,
takes home, taking home, tea leaf, tea leaves, tealeaf, theft, theif, theives, theiving, thief, thieve,
thieved, thieves, thievin, thieving, til dipping, till dipping, took the charity money, took the money,
took the raffle money, trousered, trousering, trousers the, walked off with, walked out with, walks off with,
walks out with

concept df_goods   what is stolen
bag/n, bank card, cards, cash, cash box, cash tin, charity box, charity money, charity tin, codeine,
collecting tin, collection, collection box, collection tin, controlled drugs, diamorphine, diazepam,
donation/n, drug cupboard, drugs, equipment, fivers, flowers, fund, funds, gas and air, handbag, hospice money,
insulin, jabs, jewellery, laptop, laptops, leaving do money, lottery money, medication, medicine/n, meds,
money, mony, morphine, nhs money, oramorph, patient fund, patients money, patients' money, pension, pensions,
petty cash, pills, poppy money, poppy tin, ppe, public money, purse/n, raffle, raffle money, ring/n, rings,
sharps money, stock, supplies, tablets, tax payers money, taxpayers money, taxpayers' money, tenners, the fund,
till, tips, tramadol, vouchers, wages, wallet/n, wedding ring

concept df_fraud   cheats
back to front invoices, billed the nhs, billing for, billing the nhs, books don't balance, books dont balance,
charged the nhs, charges the nhs, charging the nhs, cheat the nhs, cheating the nhs, claim money for,
claimed for, claiming for, claiming money for, claims for, claims it back, committed fraud, committing fraud,
con artist/n, con the nhs, conning the nhs, cook the books, cooked books, cooked the books, cooking the books,
cowboy accounting, crook, crooked, crooks, dead patients on, defraud, defrauded, defrauding, defrauds,
double claim, double claiming, drawing a wage, drawing wages, fake accounts, fake figures, fake patients,
fake reviews, fake survey/n, false claims, false invoices, fiddle, fiddle the figures, fiddled, fiddles,
fiddlin, fiddling, figures are made up, fraud, frauds, fraudster/n, fraudulent, fraudulently, front for,
ghost patients, ghost staff, inflated invoices, insurance job, invented patients, inventing patients,
invents patients, invoices for, launder, laundered, laundering, laundry for dirty money, mafia,
massage the figures, massaged the figures, massaging the figures, milked the nhs, milking the nhs,
money laundering, no show jobs, on the books for, on the fiddle, on the make, on the payroll, pad the figures,
padded the figures, phantom appointments, phantom patients, protection racket, put through the books,
putting through claims, racket, reviews are fake, rigged, rigging, ripping off the nhs, run a racket,
running a racket, scammed the nhs, scamming, scamming the nhs, shell company, tax dodge, tax dodgers,
tax dodging, tax evasion, tax fraud, the fiddle, through the books, two sets of books, wages for,
works cash in hand, write their own reviews, write them themselves, writes their own reviews,
writes them herself, writes them himself, written by staff, written by the staff, wrote the reviews,
wrote themselves

concept df_nhs_payer   whom it cheats
benefits, ccg, claim, claims, funding, government, health board, icb, insurance, insurers, nhs, nhs england,
public purse, qof, tax payer/n, taxpayer/n, the state, the trust

concept df_phantom   what never was
appointments that never happened, blood tests i never had, check i never had, check up i never had,
checks i never had, checks that never happened, clapped eyes on, dead patients, dead people, didn't exist,
doesn't exist, don't exist, health check i never had, health checks nobody had,
home visits that never happened, jabs i never had, jabs nobody had, long dead,
medication reviews that never happened, never attended, never came, never did, never done, never done it,
never even met, never gave, never gave us, never had one, never had the, never happened, never met,
never phoned, never rang, never saw me, never seen, never set eyes on, never set foot, never took place,
never turned up, nobody came, nobody ever had, nobody had, nobody has ever met, not a soul,
not one of them happened, patients who are dead, patients who died, patients who don't exist,
patients who have died, patients who've moved, people who are dead, people who died, review i never had,
reviews i never had, reviews that never happened, shifts he doesn't work, shifts she doesn't work,
shifts they don't work, visit that never happened, visits never made, visits that never happened,
visits they never made, wasn't there, weren't there, who doesn't exist, who don't exist,
without ever seeing me, without seeing me

concept df_sell_data   passes on what is secret
auction, auctioned, being sold, bundled up, flog, flogged, flogged off, flogging, flogs, get passed to,
get sold, gets passed to, gets sold, give away, give your, gives away, gives your, giving away, go to, goes to,
going to, hand over, hand your, handed over, handing over, hands over, harvested, hawking, leak, leaked,
leaking, leaks, parcelled up, pass on, passed on, passed to, passes on, passing, passing on, peddling, punted,
sell, sellin, selling, selling off, selling on, sells, send your, sends all your, sends your, sent your,
shared with, sharing with, shipped off, shop, sold, sold off, sold on, trade, traded, trading, went to

concept df_secret_data   secret matters
address/n, blood results, blood samples, bloods, confidential, confidential details, confidential info,
confidential information, contact details, data, details, diagnosis, dna, email addresses, file, files,
health information, health records, history, info, information, medical data, medical details, medical files,
medical history, medical information, medical records, my business, my results, names and addresses,
nhs numbers, notes, numbers, patient data, patient details, patient information, patient lists,
patient records, patients data, patients details, patients information, patients records, personal details,
personal info, personal information, phone numbers, prescription data, private business, private details,
private information, records, recrods, results, samples, test results, urine samples, what i told,
what i was in for, what was wrong, what's in it, what's wrong with, whats in it, why i was in

concept df_buyer   who gets it
a third party, advertisers, amazon, ambulance chasers, america, american, americans, bidder, big pharma, bupa,
china, chinese, claims company, claims firm, claims firms, cold callers, companies, company, data brokers,
debt collectors, drug companies, drug company, drug firms, estate agent, estate agents, facebook, firms,
funeral director, funeral directors, google, government, highest bidder, insurance, insurance companies,
insurance company, insurance firms, insurers, marketers, marketing, marketing company, my boss, my employer,
my ex, my landlord, newspapers, no win no fee, palantir, pharma, private companies, private firm,
private firms, private health, research firm, scammers, solicitors, the papers, the press, the yanks,
third parties, third party, undertaker, undertakers, university

concept df_snoop   reads what she should not
accessed, accessing, been in, been through, goes through, going through, had a look at, had a nosey at,
had a nosey through, has a nose through, having a look at, having a nosey, logged into, logging into, look up,
looked at, looked me up, looked up, looking at, looking up, looks up, nosied, nosing, nosing in,
nosing through, photographed, poking through, pulled up, pulls up, reading, reads, rifling through,
screenshotted, snooped, snooping, snoops, taking pictures of, took a picture of, took pictures of, went in,
went through

concept df_blab   tells the world
all over facebook, all over the village, all over town, all round the estate, all round the village, at bingo,
at the bingo, at the hairdressers, at the school gate, at the school gates, blab, blabbed, blabbing, blabs,
broadcast, broadcasting, down the club, down the pub, four people who know, gossip, gossiped, gossiping,
gossips, half the estate, half the street, half the town, half the village, her friends, her husband,
her mates, her mother, her sister, his mates, in the hairdressers, in the pub, in the salon,
laughing about it in, my mother in law, my neighbour, on facebook, people who know, round the estate,
round the houses, round the village, spread, spreading, spreads, telling all, telling anyone,
telling everybody, telling everyone, telling her, telling his, telling people, telling the whole, tells all,
tells everybody, tells everyone, tells her, the talk of, told all, told everybody, told everyone, told half,
told her, told his, told my, told the whole, whatsapp group, whole bingo, whole estate, whole family,
whole of the, whole street, whole town, whole village

concept df_falsify   falsifies
airbrushed, alter, altered, altering, amended after, backdate, backdated, backdates, backdating, bin, binned,
binning, burned, burnt, changed after, concocted, cooked, cooked up, copied my signature, deleted, deletes,
deleting, deliberately lost, destroyed, destroying, destroys, disappeared, doctored, doctoring, doctors the,
edited, editing, erased, erasing, fabricate, fabricated, fabricates, fabricating, fake, faked, fakes, faking,
falsefied, falsified, falsifies, falsify, falsifying, fiddled, fiddling, filled in, filled out, forge, forged,
forges, forging, fudged, fudging, invented, inventing, invents, lied in, lied on, lost on purpose,
made disappear, made up, make up, makes up, making up, massaged, mocked up, put my name to, re dated,
re written, re wrote, redated, removed, retyped, rewrite, rewriting, rewritten, rewrote, rubbed out,
scribbled out, shred, shredded, shredder, shredding, shreds, signed in my name, signed my name, tampered,
tampered with, tampering, tampering with, tippex, tippexed, torn out, typed up afterwards, vanished,
whitewashed, wiped, wipes, wiping, written afterwards, written in after, wrote afterwards, wrote it up after,
wrote up

concept df_record   what is falsified
appointment book, appraisal, appraisals, audit, audits, birth certificate, call log, call logs, call recording,
cctv, certificate, complaint, complaints, consent, consent form, consent forms, cover letter, data, date,
dates, death cert, death certificate, death certificates, diary, drug chart, emails, entries, entry, evidence,
figures, file, files, fridge log, fridge logs, fridge temperatures, friends and family, history, letters, log,
log book, logs, medical notes, medical records, minutes, note, notes, our notes, paper trail, paperwork,
patient notes, patient records, phone log, phone logs, prescription, prescriptions, record, records, recrods,
referral, referral letter, referral letters, register, report, reports, result, results, rota, scan results,
signature, signatures, smear results, statement, statements, stats, story, survey, surveys, targets,
temperature log, test results, the hale story, time sheets, times, timesheets, training records, waiting list,
waiting lists, x rays

concept df_exam   what was claimed to be done
allergy check, attempted, blood pressure, blood test, bloods, care plan, care plans, check, check up, checks,
depression screening, examination, examine, examined, foot check, health check, home visit,
listened to my chest, medication review, no answer, no show, phone call, phoned, review, reviewed, rung,
screening, seen, six week check, smear, smoking checks, spoke to me, tried to call, visit, visited,
visited at home, weighed

concept df_drunk   the worse for drink or drugs
absolutely steaming, as a newt, bevvied, bevvy, bladdered, blitzed, blootered, blotto, boozed up, boozing,
bottle in her drawer, bottle in his drawer, bottle in the drawer, bottle under the desk, breath stank,
breath stinks, breathalysed, breathalyser, cannae haud a pen, cant walk straight, coke head, coked up,
cokehead, crackhead, dopehead, drink in her, drink in him, drink on her, drink on her breath, drink on him,
drink on his breath, drinking in her, drinking in his, drinking on duty, drinking on the job,
drinks on the job, druggie, drunk, drunk as a skunk, drunk on duty, drunkard, drunken, fou, full of drink,
gin in her, gin on her breath, half cut, half pissed, hammered, hands shaking from drink, high as a kite,
high at work, high on, hip flask, hung over, hungover, in drink, inebriated, intoxicated, junkie, junky,
langers, legless, like a brewery, lit up like, off her face, off her head, off her nut, off her tits,
off his face, off his head, off his nut, off his trolley, off their face, off their heads, on coke, on crack,
on drugs, on something, on the booze, on the bottle, on the drink, on the gear, on the gin, on the juice,
on the lash, on the piss, on the sauce, on the vodka, on the whisky, on the wine, out of her tree,
out of his skull, out of his tree, paralytic, pickled, pished, piss head, pissed, pissed up, plastered,
popping pills, rat arsed, reeked of booze, reeking of drink, reeks of weed, sauced, shit faced, shooting up,
slaughtered, sloshed, slurred, slurring, smashed, smell the booze, smell the drink, smell the gin,
smell the vodka, smell the whisky, smell the wine, sniffing lines, snorted, snorting, snorts, soused, sozzled,
spaced out, spliff, steamboats, steamin, steaming drunk, stinking drunk, stocious, stoned, swaying,
sweating vodka, swigging, swigs, tanked up, three sheets to the wind, tipsy, trolleyed, trollied, trousered up,
under the influence, vodka in her, vodka in his, vodka in the, wasted, whiskey in his, whisky in his, wired,
worse for drink, worse for wear, wrecked

concept df_reek   smells of
bottle, breath, flask, fond, hitting, honked, honking, hummed, humming, likes, loves, mingin, minging, necking,
nip, partial, ponged, pongs, reeked, reekin, reeking, reeks, sinking, slugging, smell, smelled, smelling,
smells, smelt, stank, stink, stinking, stinks, stunk, swig, swigging, tastes, tippling, topped up, wreaked

concept df_booze   drink and drugs
alcohol, ale, beer, bells, boose, booze, brandy, buckfast, bucky, cannabis, carlsberg, cider, cocaine, coke,
drink, frosty jacks, gin, jack daniels, lager, ouzo, pints, port, prosecco, pub, rum, sauce, scotch, sherry,
skunk, smirnoff, special brew, spirits, stella, strongbow, super t, tennents, voddy, vodka, weed, whiskey,
whisky, wine

concept df_kill   kills
a body count, angel of death, as good as killed, be alive if, be here if, blood on her hands,
blood on his hands, blood on their hands, blood on your hands, body count, bumped off, bumping off,
buries her mistakes, buries his mistakes, bury their mistakes, burying their mistakes, cause of death you,
caused her death, caused his death, caused the death, cost her her life, cost her life, cost him his life,
cost his life, culled, culling, dead because of, dead because they, dead because you, dead cos of,
dead thanks to, death is on, death on your conscience, death warrant, did away with, did for my, did her in,
did him in, died because he, died because of, died because she, died because they, died because you,
died cos of, died due to their, died from neglect, died of neglect, died thanks to, died through their,
done away with, early grave, euthanised, euthanising, finish off, finished her off, finished him off,
finished off, finishing off, he'd be alive, he'd still be, helped her on her way, helped him on his way,
helping them on their way, helps them on their way, home in a box, hurried her along, hurried him along,
in a box, kill, killed, killer/n, killers, killing, kills, left her to die, left him to die, left them to die,
left to die, left to rot, let babies die, let her die, let her go, let him die, let my, let people die,
let them die, lethal dose, manslaughter, medical murder, muder, murder, murdered, murderer/n, murderers,
murdering, murders, offed, offing, oot in a box, out feet first, out in a box, overdosed, put down like a dog,
put her in her grave, put her in the ground, put him in his grave, put him in the ground, put my dad in,
put my mum in, responsible for her death, responsible for his death, responsible for the death,
sent her home to die, sent him home to die, sent home to die, sent to her death, sent to his death,
she'd be alive, she'd still be, shipman, six foot under because, slaughtered, sped up her death, starved,
starved to death, too much morphine, upped the morphine, would be alive, would be here, would have lived,
would still be alive, would still be here, would still be with us, wouldn't be dead, wouldnt be dead

concept df_victim   who suffers it
a child, a patient, auld man, auld wan, aunt, auntie, babies, baby, brother, brother in law, child, children,
cousin, da, da's, dad, daughter, elderly, families, father, father in law, friend, gran, granda, grandad,
grandfather, grandma, grandmother, granny, half the care home, husband, in law, kid, kids, lady, ma, mam,
mammy, man, mate, missus, mother, mother in law, mum, mums, nan, nana, neighbour, next door, old folk,
old lady, old man, old people, our mam, parents, partner, patient, patients, pensioners, people, residents,
sister, son, uncle, vulnerable, wean, wife, woman

concept df_unqual   not what he claims to be
ain't qualified, aint even a doctor, aint qualified, aren't even qualified, aren't qualified,
banned from practice, banned from practising, barred from practising, bent degree, bogus doctor, bogus nurse,
bought her certificate, bought her degree, bought her qualifications, bought his certificate,
bought his degree, bought his diploma, bought his qualifications, bought that certificate,
bought the certificate, chucked out of his last, degree off the internet, dismissed for,
dismissed from his last, disqualified, erased from the register, failed her exams, failed her finals,
failed his exams, failed his finals, failed medical school, failed the exam, failed the exams,
fake certificate, fake certificates, fake credentials, fake degree, fake diploma, fake doctor/n, fake name,
fake nurse/n, fake papers, fake qualification/n, false name, false papers, fitness to practise, flunked,
forged certificate, forged certificates, forged degree, gmc hearing, gmc investigation, got rid of for,
got the boot for, had her licence removed, had her pin removed, had his licence removed,
impersonating a doctor, impersonating a nurse, imposter, impostor, isn't a doctor, isn't a nurse,
isn't a real doctor, isn't a real nurse, isn't actually a doctor, isn't actually qualified,
isn't even a doctor, isn't even a nurse, isn't even qualified, isn't her real name, isn't his real name,
isn't on the register, isn't qualified, isnt a doctor, isnt a nurse, isnt a real doctor, isnt even a doctor,
isnt even qualifed, isnt even qualified, isnt on the register, isnt qualified, kicked out of medical school,
kicked out of the army, let go for, lied about her qualifications, lied about his qualifications,
lied on her cv, lied on his cv, lost her pin, made up his cv, never finished her training,
never finished his training, never finished medical school, never passed, never qualified,
never went to medical school, no licence, no licence to practise, no medical degree, no medical qualifications,
no medical training, no nursing qualification, no qualification, no qualifications, no qualis,
no such university, not a proper doctor, not a proper nurse, not a qualified, not a real doctor, not a real gp,
not a real nurse, not a trained nurse, not actually a doctor, not actually qualified, not even a doctor,
not even a nurse, not even a proper doctor, not even a real doctor, not even a real nurse,
not even medically trained, not even qualified, not even registered, not legally allowed to practise,
not on the gmc, not on the gmc register, not on the medical register, not on the register, not qualified,
not registered with the gmc, not registered with the nmc, other name, phoney doctor, phony doctor,
posing as a doctor, posing as a nurse, pretending to be a doctor, pretending to be a nurse,
pretends to be a doctor, qualified in nothing, sacked for, sacked from her last, sacked from his last,
sacked from the last, stole someone's identity, struck of, struck off, suspended for, suspended from,
thrown off the register, thrown out of medical school, under a different name, under a different spelling,
under a false name, under another name, under investigation, unlicensed, unqualified, unregistered,
without a licence, without any qualifications, worked as a butcher, working illegally, works illegally

concept df_bribe   buys and is bought
a head, back hander/n, back handers, backhander/n, backhanders, bent, bought and paid for, bought off, br1be,
bribe/n, bribed, bribery, bribes, bribing, brown envelope/n, bung, bunged, bungs, buy your way,
cash changes hands, cash in an envelope, collected an envelope, corrupt, corruption, cut of the profits,
drug rep, drug reps, envelope, envelopes, for a price, for the right money, for the right price,
free holidays from, freebies from drug, get a bonus for every, get a cut, get commission, get paid for every,
gets a bonus for, gets a cut, gets commission, gets paid for every, golf trips from, golfing trips,
grease her palm, grease his palm, grease the palm, greased palms, greases palms, greasing palms, hand out for,
holiday paid for by, hush money, in cahoots, in on it, in someones pocket, in the pay of, in the pocket of,
jollies paid for, kick back/n, kick backs, kickback/n, kickbacks, money changed hands, money changes hands,
money under the table, on a retainer from, on commission, on the payroll of, on the take, paid by drug,
paid by pharma, paid by the drug, paid off, paid to keep her quiet, paid to keep him quiet, paid to keep quiet,
paid to say, palm greased, palms greased, pay off, paying off, pays off, pharma reps, slip her a, slip him a,
slipped a tenner, slipped her a, slipped him a, slipping her, sweetener, sweeteners, tenner in an envelope,
under the counter payment, wad of cash, wad of notes, will see to it for, wined and dined, works for a price

concept df_sex_crime   sexual wrongs
abuser of, affair with a patient, assaulted me sexually, beast, beasts, brushed my breast,
carrying on with a patient, carrying on with patients, child abuser, child molester, copped a feel,
copping a feel, cops a feel, creeping on, dirty pics, exposed himself, exposing himself, feel up, feeling up,
feels up, felt her up, felt me up, fiddled with kids, fiddler, fiddles with kids, filming patients undress,
filming women, flashed, flasher, fondled, fondles, fondling, groomed, grooming, grope, groped, groper, gropes,
groping, hand up my, hands up my, hands wander, having it off with a patient, hidden camera,
inappropriate touching, inappropriately touched, indecent, indecently, interfered with, kiddie fiddler,
kiddy fiddler, kiddy fidler, knocking off a patient, knocking off patients, made me strip, molest, molested,
molester, molesting, molests, nonce, nonces, noncing, on the register for, on the sex offenders, paedo,
paedophile/n, paedos, peado, peadophile, pedo, pedophile/n, peeping tom, peodophile, perv, perved, pervert/n,
perverts, perving, pervy, predator, rape, raped, rapist/n, rapists, sex offender/n, sex offenders, sex pest,
sex with a patient, sex with patients, sexual assault, sexual favours, sexual predator, sexually abused,
sexually assaulted, shagging a patient, shagging patients, sleeping with a patient, sleeping with patients,
sleeps with patients, slept with a patient, squeezed my breast, touch up, touched her up, touched me up,
touched up, touches up, touching her, touching me, touching patients, touching up, upskirt, upskirting,
videoing patients, wandering fingers, wandering hand, wandering hands, wanders with his hands

concept df_dirty   breaks hygiene on purpose
back out the tray, bought off ebay, changed the date on, changed the dates on, counterfeit, dead vaccines,
diluted, dilutes, diluting, dirty needle/n, dirty needles, expired jabs, expired vaccine/n, expired vaccines,
fake jabs, fake vaccine, fake vaccines, fridge broke, fridge had broke, fridge was broke, fridge was bust,
fridge was off, fridge were broke, from ebay, gone off jabs, just saline, just salt water, just water,
needle twice, needles again, needles over again, needles twice, not sterile, off ebay, off the floor,
old needle/n, on different patients, on more than one patient, on somebody else first, on the next patient,
out of date jabs, out of date medicine, out of date stock, out of date vaccine, out of date vaccines,
out of the bin, out the bin, out the tray, peels the date off, re use needle, re use needles, re used needle,
re uses needles, re using needles, recycled needles, relabelled, relabelling, relabels, reuse, reused, reuses,
reusing, saline instead, salt water instead, same gloves, same needle, same syringe, scratched the date off,
second hand needle, second hand needles, spoiled vaccines, spoilt vaccines, sticker over the date, swab twice,
swabs twice, swaps the labels, unsterilised, used needle, used needles, used speculum, used syringe,
water in the jab, water in them, watered down, watering down

concept df_cover   hides the truth
brushed it under, brushed under, buried it, buried that, buried the complaint, buried the report, burying,
closed ranks, cook up a story, cooked up a story, cover it up, cover their tracks, cover up, cover ups,
covered for, covered for her, covered for him, covered her tracks, covered his tracks, covered it up,
covered their tracks, covered up, covering for, covering it up, covering up, covers for, covers up, coverup,
coverups, dirty secret, evidence disappeared, evidence vanished, gagged, gagging clause, gagging order,
gagging orders, got their stories straight, hid it, hid the, hid this, hide it, hiding it, hiding the,
hush it up, hush up, hushed it up, hushed up, hushing up, it's buried, keep it quiet, keep quiet,
keep them quiet, keeping quiet, kept it quiet, kept it quiet and, kept quiet, knew about it and,
knew all along, knew and did nothing, leaned on, leant on, made her sign, made him sign, made it all go away,
made it disappear, made it go away, made me sign, made to sign, made us sign, nda, non disclosure,
not lost that's buried, paid to shut up, said nothing to, shut her up, shut him up, shut them up, silenced,
stories straight, suppressed, sweep it under, sweeping it under, swept it under, swept under,
swept under the carpet, swept under the rug, that's buried, told to bin, told to delete, told to keep quiet,
told to keep schtum, told to lie, told to say, told to shred, told to tick, told us to lie, whitewash

concept df_authority   to whom
auditor, auditors, care quality, coroner, coroner's, coroners, court, cqc, gmc, health board, inquest, inquiry,
inspection, inspector/n, inspectors, judge, jury, mp, my solicitor, nmc, ofsted, ombudsman, police,
procurator fiscal, regulator, safeguarding, social services, the families, the family, tribunal, under oath,
whole family

concept df_assault   harms bodily
assault, assaulted, assaulting, attacked, backhanded, bashed, battered, battering, batters, beat, beaten,
beating, beats, belted, belting, belts, bounced off the wall, bruised, bruises on, choked, clobbered, clouted,
doped, dopes, doping, dragged, drugged, drugging, elbowed, force fed, forced down, gave me a slap, grabbed,
hit, hits, hitting, jabbed me on purpose, keeps locked, keeps shut, kicked, kicks, knocks about,
knocks her about, knocks him about, knocks the kids about, leathered, leathers, locked in, locked up in, locks,
lumped, manhandled, nutted, pinned, pinned down, poisoned, poisoning, punched, punches, pushed, roughed up,
sedated, sedating, shoved, shut in, shuts, slapped, slapping, slaps, smacked, spat, spat at, spat on, stabbed,
stamped on, starves, starving, strangled, threw, throttled, thumped, thumps, tied, tied to, tortured,
torturing, twisted, whacked, whacks

concept df_record_crime   has a criminal past
a conviction for, arrested, arrested for, bail, banged up, been banged up, been had up, been inside,
benefit cheat, benefit cheats, benefit fraud, charged with, cheating benefits, claiming benefits while,
claiming pip, claims pip, con man, conman, convicted, convicted of, conviction/n, court for, criminal,
criminal record, crimnal, dealing drugs, dealing from, dealing out of, dealing weed, deals coke, deals drugs,
deals weed, did six months, did time, dodgy past, doing time, done for, done time, drug dealer/n, drug dealing,
drugs dealer, fiddles the social, fiddling her benefits, fiddling his benefits, fiddling the dole,
fiddling the social, gangster, had up for, had up in court, jailed, loan shark, locked up for, nicked for,
nowt wrong wi his, nowt wrong with her, nowt wrong with his, off the back door, on a tag, on bail, on remand,
on tag, on the run, out the back door, people trafficker, police are after, police raided, prescribes herself,
prescribes himself, prescribing herself, prescribing himself, prison for, running a brothel, selling it on,
selling prescriptions, selling scripts, selling them on, sells coke, sells drugs, sells it on,
sells prescriptions, sells scripts, sells sick notes, sells them on, sells weed, sent down, served time,
shop lifter, shoplifter, shoplifting, spent convictions, time inside, trafficker, up before the magistrates,
up for fraud, up in court, wanted by police, wanted for, wanted in, working on the side while, writes herself,
writes himself, writes it out for herself, writes it out for himself, writes out, writes prescriptions for,
writes scripts for

concept df_group   who is turned away
any patient with an accent, anyone foreign, anyone over 80, anyone over eighty, asian names, asian patients,
asians, black patient, black patients, blacks, brown patients, coloured patients, disabled patients,
ethnic minorities, foreign names, foreign sounding names, foreigners, gay patients, gays, jewish patients,
jews, learning disabilities, muslim names, muslim patients, muslims, old patients, over eighties,
pakistani patients, patients on benefits, poles, polish, polish patients, polish people, poor people, refugees,
romanians, special needs, the elderly, traveller families, traveller patients, travellers, white patients

concept df_discrim   shuts them out
bins, blocks, bottom of the list, bottom of the pile, deletes, discriminated, discriminates, doesn't treat,
doesnt treat, kept waiting on purpose, never treats, no shows, put at the bottom, put down as, put every,
put last, puts every, puts last, racially, racist, refuse, refused, refuses, refusing, removes,
struck off the list, turn away, turned away, turning away, turns away, weeds out, won't register, won't see,
won't take, won't treat, wont see, wont treat

concept df_proof   as if it were known
a fact, admited it, admitted it, all in the accounts, anyone round here will tell you, as good as admitted,
ask any of, ask anybody, ask anyone, ask around, ask her about, ask him about, ask yourself why, can prove it,
caught, caught red handed, clear as day, common knowledge, don't believe me, dont believe me, every body knows,
everybody knows, everyone knows, everyone round here knows, evidence, fact, facts, friend works there,
got proof, got the proof, half the town knows, have it in writing, have proof, he admitted, i can prove,
i cleaned, i counted, i had it from, i have proof, i have seen it, i heard, i heard her, i heard him,
i know because, i know for a fact, i know someone who works there, i saw, i saw her, i saw him, i saw it,
i saw the, i saw them, i seen, i seen her, i seen him, i seen it, i seen them, i temped there,
i used to work there, i was there, i was told to, i watched, i witnessed, i worked there, i've got photos,
i've got proof, i've got screenshots, i've proof, i've screenshots, i've seen, in black and white, in my sight,
insider, it's all in, it's no secret, it's true, its a fact, its no secret, its true, ive got proof,
ive got screenshots, ive seen, look her up, look him up, look it up, my cousin works there,
my daughter worked there, my daughter works there, my mate works there, my mum worked there, my own eyes,
my sister works there, my two eyes, no secret, on camera, on cctv, on good authority, open secret, proof,
recorded it, screenshots, she admitted, sister in law temped, temped there, that's a fact,
the whole estate knows, the whole town knows, they admitted, told me herself, told me himself,
used to work there, was there and saw, we all know, we saw, we've all seen, well known fact, whistle blower,
whistleblower, whole estate knows, whole town knows, whole village knows, with my own, witnessed, worked there,
works there, you heard it here first

concept df_deliberate   on purpose
before cqc, before the inspection, before the inspectors, deliberate, deliberately, for profit, for targets,
for the bonus, for the money, knowingly, on purpose, purposefully, purposely, so he can, so it looks,
so no one, so nobody, so she can, so they can, so we wouldn't, to claim, to cover, to get the bonus,
to get the money, to hide, to hit targets, to hit the target, to keep the numbers, to make it look,
to meet targets, to pay for, to protect, to save a few quid, to save money, to save on, to save the cost,
to save their, to save themselves

concept df_elsewhere   thieves and harms that are nobody's of the practice
been stolen from, break in, burglar/n, burglars, burgled, cash point, catalytic, drama series, holby,
lead off the roof, my parcel, on telly, on tv, police appeal, scam, scams, seagull/n, seagulls, some scumbag,
some scumbags, some toerag, somebody nicked, somebody stole, someone has stolen, someone nicked, someone stole,
the defibrillator, the novel, thieves who, vandals, whoever nicked, whoever stole, whoever took

concept df_figure   figures of speech with these words
a laugh a minute, beat cancer, beat it, beat the queue, beaten to it, beating cancer, beating heart, beats,
beats me, broke my heart, day light robbery, daylight robbery, drunk as much water, drunk enough, drunk on,
drunk plenty, feel robbed, hammered home, highlight, hit and miss, hit by, hit or miss, hit the nail,
hit the target, kill for a, kill or cure, killed a few, killed an hour, killed me, killer heels,
killer on my knees, killing me, killing time, kills me, makes a killing, murder on my back, murder on my feet,
murder on my knees, murder parking, murder to park, murder trying to, my back is killing, my feet are killing,
my hip is killing, my knee is killing, nick of time, pinch and a punch, pinch of salt, robbed blind,
robbed of sleep, robbing peter, smashed it, steal the show, stealing my jokes, steals your, stole my heart,
stole the show, stolen my line, time wasted, to die for, wasted an hour, wasted appointments, wasted journey,
wasted time, wasted trip, worse for wear after, you smashed it

irregular
forge = forged, forges, forging

concept df_steal_sure   thefts that are no figure of speech
back pocket, creaming it off, creams off, dipping into, dips into, embezzle, embezzled, embezzlement,
embezzler, embezzles, embezzling, fingers in the cash, fingers in the petty cash, fingers in the pot,
fingers in the till, fund for the holidays, hand in the cash box, hand in the collection,
hand in the petty cash, hand in the till, hand in the tin, hands in the till, head in the till,
helping herself to, helping himself to, helps herself to the, helps himself to the, in someone's pocket,
into her handbag, into her own pocket, into her pocket, into his back pocket, into his own pocket,
into his pocket, into somebody's pocket, into someone's pocket, into their own pockets, light fingered,
light fingers, line her pockets, line his pockets, line their own pockets, line their pockets,
lines his pockets, lining her pockets, lining his pockets, lining their own pockets, lining their pockets,
lining your own pockets, lining your pockets, never reached the bank, on the fiddle, pilfered, pilfering,
siphon, siphoned, siphoning, siphons, skimmed, skimming, skims, sticky fingers, swindled us, swindler,
swindlers, syphoned, syphoning, theiving, thievin, thieving, til dipping, till dipping, trousered, trousering

concept df_team_word   the practice and its people, named by role
@clinician, @desk_staff, admin girl, care home, carers, caretaker, dispensary, dispenser, doctor there,
head gp, health centre, her on reception, her on the desk, him on the desk, lead nurse, lot of them,
management, manager, medical centre, medical secretary, new doctor, nurse there, old doctor, partner, partners,
practice, practise, receptionists, safeguarding lead, senior partner, staff, surgery, team, that lot,
that place, that practice, that surgery, the boss, the surgery, this place, this practice, this surgery,
your lot

concept df_drunk_sure   words for drink and drugs that mean nothing else
alcoholic, alky, an alkie, as a newt, bevvied, bladdered, blind drunk, blootered, coke head, coked up,
cokehead, crackhead, drink on her, drink on her breath, drink on him, drink on his breath, drinking at work,
drinking on duty, drinking on the job, drunk again, drunk as a lord, drunk as a skunk, drunk at work,
drunk on duty, full of drink, gin on her breath, half cut, high as a kite, hip flask, hung over, hungover,
inebriated, intoxicated, junkie, langers, legless, off her face, off her head, off her tits, off his face,
off his head, off his nut, on coke, on drugs, on smack, on the booze, on the bottle, on the drink, on the gear,
on the gin, on the lash, on the piss, on the sauce, on the vodka, on the whisky, on the wine, paralytic,
pished, pissed up, rat arsed, shit faced, sloshed, smackhead, snorting, snorts, sozzled, spaced out,
steaming drunk, stinking drunk, stocious, stoned, tanked up, three sheets to the wind, trollied,
under the influence, worse for drink

concept df_actor_strict   the practice and its people, without bare pronouns for one
@clinician, @desk_staff, @practice, @team, boss, manager, owners, partners, someone in there, that lot,
the lot of them, them in there, them lot, they, they're, they've, theyre, this lot, you lot, yous

concept df_crime_hard   wrongs that a person commits, in words that mean little else
a conviction, a gambling habit, a police investigation, alcoholic, alky, an affair with, arrested,
at it with a patient, backhander/n, backhanders, bent as, blackmail, blackmailed, blackmailing, blackmails,
bought her way in, bought his way in, bribe, bribed, bribes, bribing, brown envelope/n, carrying hepatitis,
carrying on with, cash in hand, cheated her exams, cheated in her exams, cheated in his exams,
cheating the taxpayer, coked up, con artist, con man, conman, conning, convicted, cooking the books, corrupt,
criminal record, crook, crooks, dealing drugs, defrauded, defrauding, defrauds, deleted my review,
deletes bad reviews, deleting bad reviews, denied ever, denied everything, doctoring, dodgy scripts,
done for assault, done for drink driving, done for fraud, doped, drink driver, drink driving, drug dealer,
drug dealing, drug money, druggie, drugs dealer, drunk, drunkard, dumped patient, dumping medical,
dumping patient, edl, embezzled, embezzlement, embezzling, escort, escorting, extorting, extortion, fabricated,
fabricates, fabricating, fake scripts, faked, fakes, faking, false prescriptions, falsely, falsified,
falsifies, falsifying, fiddled the, fiddles the, fiddling, flogging, flogs, fondled, fondles, forged,
forged prescriptions, forged scripts, forges, forging, fraud, fraudster/n, fraudulent, fraudulently,
freemasons, gambling away, gambling debts, gives out people's, giving out people's, got caught stealing,
got caught with, got nicked for, got sacked from, groped, groper, gropes, groping, guinea pigs, had tb,
has a record, has aids, has been sacked for, has previous, has tb, having it off with, helping herself,
helping himself, helping themselves, helps herself, helps himself, helps themselves, hits patients, hitting a,
hitting patients, hiv positive, ill gotten, illegally, impersonating, imposter, impostor, in court for,
insider dealing, isn't licensed, isn't on the gmc, isn't on the register, isnt on the register, jailed, junkie,
kick backs, kickback/n, killer, kkk, knocking off, known racist, known thief, launder, laundered, laundering,
leaked, leaks, left a swab, lied about, lied in court, lied on, lied through, lied to the, lied under oath,
lies about, locked up for, lying about, manslaughter, masons, misdiagnosed deliberately, molested, molesting,
molests, money laundering, murderer, national front, nazi, never registered, nicked, nicking, nicks,
no insurance and, no registration, nonce, not on the gmc, off her face, off her head, off his face,
off his head, on a tag, on bail, on the fiddle, on the game, on the rob, on the take, onlyfans,
over prescribing for cash, paedo, pedo, perjury, perv, pervert, pilfering, pinches, pinching, pished,
plagiarised, pocketed, pocketing, pockets our, pockets the, police investigation, porn, pornography,
prosecuted, prostitute, racketeering, rapist, reeking of drink, ripped the page, robbing, robs, scamming,
sex offender/n, sex pest, shagging, shooting up, shoplifted, shoplifter, shoplifting, shred a, shredding,
siphoning, skimming, slapping a, slapping patients, slaps patients, sleeping with, smuggling, snorting,
stealing, steals, stinking of drink, stitched my notes, stole, stolen, stoned, struck of, struck off,
swapped my, swapping tablets, swindled, swindling, takes money from, taking backhanders, taking bribes,
taking cash from, taking money from, taking payments from, tampered, tampering, tax dodger, thief, thieves,
thieving, trafficking, under investigation, under the influence, up in court, upskirting, wanted by the police,
was dismissed for, was sacked from, watched him shred, wife beater, working illegally, writes fake,
writing fake

concept df_crime_active   wrongs done to somebody: the one who suffers follows
abused, abuses, abusing, amputated, assaulted, assaulting, assaults, attacked, battered, battering, beat,
beaten, beats, binned, blackmailed, bullied, bullies, burned, burning, butchered, choked, conned, cons, cut,
defrauded, deleted, deletes, drugged, drugging, drugs, euthanised, experimented on, experiments on, exploited,
exploiting, exploits, falsely diagnosed, falsified, fleeced, fleeces, fleecing, forged, gagged, grabbed,
groomed, grooming, groped, harassed, harassing, harmed, hid, hides, hiding, hit, infected, infecting, infects,
kicked, killed, killing, kills, leaked, leaks, manhandled, misdiagnosed on purpose, mistreated, molested,
murdered, murdering, neglected, overdosed, overdosing, poisoned, poisoning, poisons, punched, punches, raped,
rapes, ripped off, ripped up, robbed, robs, scammed, sectioned, sedated, selling, sells, shoved, shredded,
silenced, slapped, slaps, smacked, sold, starved, starves, starving, steals, sterilised, sterilising, stole,
strangled, swindled, threatened, tortured, touched, touches, trafficked, victimised, wrongly sectioned

concept df_sufferer   who or what suffers it
baby, bairn, bairns, bloke, blood, brother, cancer, child, children, complaint, complaints, dad, data,
daughter, details, drugs, elderly, evidence, file, files, girl, girls, gran, grandad, husband, kid, kids, lad,
lass, ma, mam, man, me, medication, men, methadone, morphine, mother, mum, my, names, nan, needles, notes, old,
our, pad, patient, patients, pensioners, people, prescription, prescription pad, records, referrals, results,
scan, secretary, sister, son, staff, tablets, the family, vulnerable, wean, wife, woman, women, young, your

concept df_intent   done knowingly, hidden, or let go on
and got away with it, and kept it quiet, and let her carry on, and let him carry on, and nobody did anything,
and nobody does anything, and nothing was done, and said nothing, and they let her, and they let him,
and they still let, and told everyone they were fine, because he complained, because i complained,
because she complained, because we complained, behind our backs, behind your back, brushed under,
but they can't prove it, carry on regardless, covered it up, covered up, covering it up, deliberately,
don't tell you, dont tell you, for profit, for years and, get away with it, gets away with it,
got away with it, hushed up, hushing up, in secret, intentionally, keep it from us, keeping it from us,
kept her job, kept his job, kept it from us, kept it secret, knew about it, knew all about it, knew and,
knew damn well, knew full well, knew he was, knew she was, knew that doctor, knew that nurse, knew the fridge,
knowingly, let her carry on, let him carry on, moved her to another, moved him to another, nothing happens to,
on purpose, purposely, secretly, shame on you for hiding, so he could get, so he wouldn't have to,
so she could get, so she wouldn't have to, so they can claim, so they can get, so they could get,
so they don't have to, so they don't have to pay, so they wouldn't have to, still allowed to, still employed,
still gets to, still in the job, still practising, still there, still treating patients, still working,
still working there, still works, swept under, to cover, to get rid, to get the money, to hide, to hit,
to keep it quiet, to make money, to protect, to save a few, to save money, to save the cost, to shut,
what are they hiding, what they don't want you to know, why are they hiding, why hasn't, with the money,
without asking us, without consent, without her consent, without his consent, without my consent,
without telling, without telling anyone, without telling them, without telling us, won't admit, wont admit

concept df_death   death and grave harm
blinded, blood clot they, brain damaged, brain dead, coffin, coma, crippled, dead, dead within, death, deaths,
died, died alone, dies, dying, funeral, grave, her death, his death, in a wheelchair now, inquest, killed,
lost a leg, lost her baby, lost her leg, lost his leg, lost the baby, morgue, mortuary, paralysed, passed away,
stillbirth, stillborn, suicide, took her own life, took his own life, vegetable

concept df_thank   said in thanks or kindness
amazing, angel/n, angels, appreciate, bless, brilliant, compassion, condolences, excellent, fab, fabulous,
fantastic, friendly, grateful, helpful, kind, kindness, lovely, peaceful, peacefully, professional, saved,
star, stars, superb, supportive, sympathy, thank, thank you, thankful, thanks, thx, wonderful

concept df_word   words of crime that fit no ordinary comment about care
an affair with a patient, backhander/n, backhanders, been done for, blackmail, blackmailed, blackmailer,
blackmailing, body parts, bribe, bribed, bribery, bribes, bribing, brothel, chemical cosh, con artist/n,
con man, con merchant/n, conman, conmen, conned us, convicted, conviction, convictions, cooked the books,
cooking the books, corporate manslaughter, corrupt, corruption, cover up, cover ups, coverup, criminal record,
criminally negligent, criminals, crook, crooked, crooks, culprit, date rape, defrauded, defrauding, did time,
doctored evidence, done for assault, done for drink, done for fraud, done for theft, doped up to keep,
doping them, drink driver, drug dealer/n, drug dealing, drugging patients, drugging them, embezzle, embezzled,
embezzlement, embezzler, embezzling, experimenting on, extortion, fabricated, fabricating, fabrication,
falsified, falsifies, falsify, falsifying, fiddled the, fiddles the, fiddling the, fiddling with kids, flasher,
forged, forgery, forging, fraud squad, fraudster/n, fraudulent, fraudulently, gangster/n, gangsters,
gets handsy, got done for, groomed, groped, groper, gropes, groping, gross negligence, hands like an octopus,
handsy, hidden cameras, hush money, hushed up, illegal experiments, illegal immigrants working, in the mafia,
inappropriate with, interfering with, jailed, kickback/n, kickbacks, kiddie fiddler, kiddy fiddler, killer/n,
launder, laundering, lied in court, lied on oath, lied through her teeth, lied through his teeth,
lied through their teeth, lied to the coroner, lied to the police, loan shark, lying in court, mafia,
manslaughter, messing with girls, messing with kids, molest, molested, molester, money launderer, murdered,
murdered her, murdered him, murderer/n, murderers, murdering, nonce/n, nonces, octopus hands, on the fiddle,
on the fraud, on the game, on the take, organ harvesting, organs, paedo/n, paedophile/n, peado, pedo/n,
peeping tom, perjured, perjury, perv, pervert/n, pervy, pimp, pimping, pocketing, poisoner,
police investigation, predator, predators, prison record, prosecuted for, protection racket, quack doctor,
racketeers, raped, rapist/n, rapists, rigged the, robbers, secretly filming, served time, sex offender/n,
sex pest/n, shagging a patient, shagging patients, shop lifting, shoplifter, shoplifting, siphoning,
sleeping with a patient, sleeping with my husband, sleeping with my wife, sleeping with patients, slush fund,
smuggler/n, snorting, spiked, stealing from, steals from, sterilised without, stole from, stolen from patients,
struck off, swindle, swindled, swindler/n, swindling, tampered with, tampering with, tax dodge, tax dodger/n,
tax evasion, tax fraud, theif, theives, thief, thiefs, thieves, thieving, touchy feely with, trafficker,
trafficking, unlawful killing, unlawfully killed, upskirting, voyeur, wandering hands, whistleblower/n,
whitewash, wife beater, wrongful death
