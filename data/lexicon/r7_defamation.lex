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
donation/n, drug cupboard, drugs, engagement ring, equipment, fivers, flowers, fund, funds, gas and air,
gold ring, handbag, her ring, her rings, hospice money, insulin, jabs, jewellery, laptop, laptops,
leaving do money, lottery money, medication, medicine/n, meds, money, mony, morphine, nan's ring, nhs money,
oramorph, patient fund, patients money, patients' money, pension, pensions, petty cash, pills, poppy money,
poppy tin, ppe, public money, purse/n, raffle, raffle money, rings, sharps money, stock, supplies, tablets,
tax payers money, taxpayers money, taxpayers' money, tenners, the fund, till, tips, tramadol, vouchers, wages,
wallet/n, wedding ring

concept df_fraud   cheats
back to front invoices, bill for, billed, billed all the same, billed for, billed the nhs, billing,
billing for, billing the nhs, books don't balance, books dont balance, cashed in, cashes in on, cashing in on,
charged for all, charged the nhs, charges the nhs, charging the nhs, cheat the nhs, cheating the nhs,
claim money for, claimed all the same, claimed for, claimed mileage, claimed overtime, claiming for,
claiming money for, claims for, claims it back, claims mileage, claims overtime, committed fraud,
committing fraud, con artist/n, con the nhs, conning the nhs, cook the books, cooked books, cooked the books,
cooking the books, cough up, coughing up, coughs up, cowboy accounting, crook, crooked, crooks,
dead patients on, defraud, defrauded, defrauding, defrauds, double claim, double claiming, drawing a wage,
drawing down, drawing wages, draws down, drew down, expenses for, fake accounts, fake figures, fake patients,
fake reviews, fake survey/n, false claims, false invoices, fiddle, fiddle the figures, fiddled, fiddles,
fiddlin, fiddling, figures are made up, fraud, frauds, fraudster/n, fraudulent, fraudulently, front for,
funding for, get paid for, gets paid for, getting paid for, ghost patients, ghost staff, inflated,
inflated invoices, inflates, inflating, insurance job, invented patients, inventing patients, invents patients,
invoice for, invoiced, invoiced for, invoices for, launder, laundered, laundering, laundry for dirty money,
mafia, massage the figures, massaged the figures, massaging the figures, mileage for, milked the nhs,
milking the nhs, money for, money keeps coming, money laundering, money rolls in, no show jobs, numbers padded,
on the books, on the books for, on the fiddle, on the make, on the payroll, on their books, on your books,
overtime for, pad the figures, padded the figures, padding out, padding the list, paid for all, paid out for,
payments for, per head for, phantom appointments, phantom patients, protection racket, put in for,
put through the books, puts in for, putting in for, putting through claims, racket, reviews are fake, rigged,
rigging, ripping off the nhs, run a racket, running a racket, salary to, scammed the nhs, scamming,
scamming the nhs, shell company, still claimed, still paid for, tax dodge, tax dodgers, tax dodging,
tax evasion, tax fraud, the fiddle, through the books, two sets of books, wages for, wages to,
works cash in hand, write their own reviews, write them themselves, writes their own reviews,
writes them herself, writes them himself, written by staff, written by the staff, wrote the reviews,
wrote themselves

concept df_nhs_payer   whom it cheats
benefits, ccg, claim, claims, funding, government, health board, icb, insurance, insurers, nhs, nhs england,
public purse, qof, tax payer/n, taxpayer/n, the state, the trust

concept df_phantom   what never was
appointments that never happened, at the crem, been dead, blood tests i never had, brown bread, buried years,
cemetery, check i never had, check up i never had, checks i never had, checks that never happened,
clapped eyes on, crematorium, dead and buried, dead patients, dead people, didn't exist, didn't take place,
doesn't exist, doesn't live here, doesn't ring a bell, doesn't take place, don't exist, don't live here,
emigrated, figment, ghost, ghost patients, ghosts, gravestone, gravestones, graveyard, headstone, headstones,
health check i never had, health checks nobody had, home visits that never happened, imaginary, in her grave,
in his grave, in lanzarote, in tenerife, in the cemetery, in the churchyard, in the crem, in the graveyard,
in their grave, in their graves, invisible, jabs i never had, jabs nobody had, kicked the bucket, long dead,
long gone, medication reviews that never happened, moved abroad, moved away years, names on paper,
never appear, never attend, never attended, never been born, never came, never come, never darkened, never did,
never done, never done it, never even met, never gave, never gave us, never had one, never had the,
never happen, never happened, never happens, never laid a hand, never laid eyes, never left the box,
never left the fridge, never left the vial, never lived here, never met, never opened their mouth,
never phoned, never rang, never registered, never saw an arm, never saw me, never seen, never set eyes on,
never set foot, never show up, never take place, never took part, never took place, never turn up,
never turned up, never went in an arm, never went into an arm, no arm, no one turns up, nobody came,
nobody comes, nobody ever had, nobody had, nobody has ever met, nobody turns up, nobody's arm,
nobody's ever met, nobody's ever seen, not a real person, not a soul, not one of them happened, on paper only,
only on paper, passed years ago, patients who are dead, patients who died, patients who don't exist,
patients who have died, patients who've moved, people who are dead, people who died, popped her clogs,
popped his clogs, popped their clogs, pushing up daisies, pushing up the daisies, review i never had,
reviews i never had, reviews that never happened, shifts he doesn't work, shifts she doesn't work,
shifts they don't work, six feet under, six foot under, that never come, thin air, up in the cemetery,
up the cemetery, visit that never happened, visits never made, visits that never happened,
visits they never made, wasn't there, weren't there, who doesn't exist, who don't exist, who never come,
without ever seeing me, without seeing me

concept df_sell_data   passes on what is secret
auction, auctioned, being sold, bundled up, emails out, flog, flogged, flogged off, flogging, flogging our,
flogs, gave out, get passed to, get sold, gets passed to, gets sold, give away, give your, gives away,
gives out, gives your, giving away, go to, goes to, going to, hand over, hand your, handed out, handed over,
handing over, hands over, harvested, hawking, leak, leaked, leaking, leaks, parcelled up, pass on, passed on,
passed to, passes on, passing, passing on, passing round, peddling, punted, sell, sellin, selling, selling off,
selling on, selling our, sells, sells on, send your, sends all your, sends your, sent your, shared with,
sharing with, shipped off, shop, sold, sold off, sold on, sold our, touting, touts, trade, traded, trades,
trading, went to

concept df_secret_data   secret matters
address/n, addresses, bank details, blood group, blood results, blood samples, bloods, chlamydia, confidential,
confidential details, confidential info, confidential information, contact details, data, date of birth,
dates of birth, details, diagnosis, dna, email, email addresses, emails, file, files, got aids,
had an abortion, health information, health records, her abortion, her breakdown, her miscarriage, herpes,
his breakdown, his vasectomy, history, hiv, home numbers, info, information, kids nhs numbers, list,
mailing list, medical data, medical details, medical files, medical history, medical information,
medical records, medication list, mobile numbers, my business, my results, names and addresses, nhs number,
nhs numbers, notes, numbers, patient data, patient details, patient information, patient list, patient lists,
patient records, patients data, patients details, patients information, patients records, personal details,
personal info, personal information, phone number, phone numbers, photos, prescription data, prescriptions,
private business, private details, private information, records, recrods, results, samples, scan pictures,
test results, the clap, the list, urine samples, what i told, what i was in for, what was wrong, what's in it,
what's wrong with, whats in it, why i was in, x rays

concept df_buyer   who gets it
a call centre, a firm, a firm in, a third party, advertisers, ai company, amazon, ambulance chasers, america,
american, americans, an outfit, anyone who pays, bidder, big pharma, bupa, call centre, china, chinese,
claims company, claims firm, claims firms, claims people, cold callers, companies, company, data brokers,
data company, debt collectors, double glazing, drug companies, drug company, drug firms, estate agent,
estate agents, facebook, firm, firm in, firms, funeral director, funeral directors, funeral plan people,
funeral plans, google, government, highest bidder, india, insurance, insurance companies, insurance company,
insurance firms, insurance people, insurers, ireland, leeds, london, manchester, marketers, marketing,
marketing company, marketing firm, my boss, my employer, my ex, my landlord, newspapers, no win no fee, outfit,
palantir, pharma, ppi people, private companies, private firm, private firms, private health, private hospital,
research company, research firm, scammers, solicitors, solicitors firm, stairlift people, tech company,
tech firm, texas, the highest, the papers, the press, the yanks, third parties, third party, undertaker,
undertakers, university, walk in bath people, walk in baths, whoever pays

concept df_snoop   reads what she should not
accessed, accessing, been in, been through, earwigging, earwigs, gawping at, goes looking, goes through,
going through, had a look at, had a nosey at, had a nosey through, has a nose through, has access to,
having a look at, having a nosey, listening in, listens at, listens in, logged into, logging into, look up,
looked at, looked everyone up, looked me up, looked up, looking at, looking up, looks everyone up,
looks people up, looks up, looks up anyone, looks up everyone, looks up who, looks up who's, looks you up,
noses, nosey, nosied, nosies, nosing, nosing in, nosing through, opened my letter, opening letters,
opens your letters, photographed, poking through, pulled up, pulls up, rakes through, raking through, read out,
reading, reading out, reads, reads out, rifling through, rooting through, roots through, screenshotted,
scrolling through, scrolls through, shouted out, shouts out, snooped, snooping, snoops, taking pictures of,
took a picture of, took pictures of, trawling, trawls, used her login, uses her login, uses his login, went in,
went looking, went through

concept df_blab   tells the world
all over facebook, all over the village, all over town, all round, all round the estate, all round the village,
at bingo, at slimming club, at slimming world, at the bingo, at the bus stop, at the chippy, at the co op,
at the hairdressers, at the school gate, at the school gates, at zumba, before i got home, before i had told,
before i was home, before i'd got home, before i'd told, before my coat was off, blab, blabbed, blabbing,
blabs, bowls club, broadcast, broadcasting, by dinner time, by dinnertime, by lunchtime, by tea time,
by teatime, choir, darts team, down the club, down the legion, down the pub, four people who know, gossip,
gossiped, gossiping, gossips, half of tesco, half the estate, half the street, half the town, half the village,
her friends, her husband, her mates, her mother, her sister, his mates, in asda, in tesco, in the co op,
in the group chat, in the hairdressers, in the pub, in the salon, in the spar, in their group chat,
knit and natter, laughing about it in, mother's union, my mother in law, my neighbour, on facebook,
on messenger, on snapchat, on the bus, on the school run, on whatsapp, over the fence, people who know,
round asda, round bingo, round tesco, round the bus stop, round the chippy, round the club, round the co op,
round the estate, round the houses, round the legion, round the school, round the spar, round the village,
spread, spreading, spreads, telling all, telling anyone, telling everybody, telling everyone, telling her,
telling his, telling people, telling the whole, tells all, tells everybody, tells everyone, tells her,
the talk of, the whole bus, the whole road, told all, told everybody, told everyone, told half, told her,
told his, told my, told the whole, whatsapp group, whole bingo, whole estate, whole family, whole of the,
whole street, whole town, whole village

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
a skinful, absolutely steaming, as a newt, bevvied, bevvy, bladdered, blitzed, blootered, blotto, boozed up,
boozing, bottle in her drawer, bottle in his drawer, bottle in the drawer, bottle under the desk, breath stank,
breath stinks, breathalysed, breathalyser, cannae haud a pen, cant walk straight, coke head, coked up,
cokehead, crackhead, dopehead, drink in her, drink in him, drink on her, drink on her breath, drink on him,
drink on his breath, drinking in her, drinking in his, drinking on duty, drinking on the job,
drinks on the job, druggie, drunk, drunk as a skunk, drunk on duty, drunkard, drunken, fou, full of drink,
gin in her, gin on her breath, half cut, half pissed, hammered, hands shaking from drink, high as a kite,
high at work, high on, hip flask, hung over, hungover, in drink, inebriated, intoxicated, junkie, junky,
langers, legless, like a brewery, lit up like, merry, mortal, mortalled, off her face, off her head,
off her nut, off her tits, off his face, off his head, off his nut, off his trolley, off their face,
off their heads, on coke, on crack, on drugs, on something, on the booze, on the bottle, on the drink,
on the gear, on the gin, on the juice, on the lash, on the piss, on the sauce, on the vodka, on the whisky,
on the wine, out of her tree, out of his skull, out of his tree, paralytic, pickled, pished, piss head, pissed,
pissed up, plastered, popping pills, rat arsed, reeked of booze, reeking of drink, reeks of weed, sauced,
shit faced, shooting up, slaughtered, sloshed, slurred, slurring, smashed, smell the booze, smell the drink,
smell the gin, smell the vodka, smell the whisky, smell the wine, sniffing lines, snorted, snorting, snorts,
soused, sozzled, spaced out, spliff, squiffy, steamboats, steamin, steaming drunk, stinking drunk, stocious,
stoned, swaying, sweating vodka, swigging, swigs, tanked up, three sheets to the wind, tiddly, tipsy,
trolleyed, trollied, trousered up, under the influence, vodka in her, vodka in his, vodka in the, wasted,
well oiled, wellied, whiskey in his, whisky in his, wired, worse for drink, worse for wear, worse the wear,
wrecked

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
drug rep, drug reps, for a price, for the right money, for the right price, free holidays from,
freebies from drug, get a bonus for every, get a cut, get commission, get paid for every, gets a bonus for,
gets a cut, gets commission, gets paid for every, golf trips from, golfing trips, grease her palm,
grease his palm, grease the palm, greased palms, greases palms, greasing palms, hand out for,
holiday paid for by, hush money, in cahoots, in on it, in someones pocket, in the pay of, in the pocket of,
jollies paid for, kick back/n, kick backs, kickback/n, kickbacks, money changed hands, money changes hands,
money under the table, on a retainer from, on commission, on the payroll of, on the take, paid by drug,
paid by pharma, paid by the drug, paid off, paid to keep her quiet, paid to keep him quiet, paid to keep quiet,
paid to say, palm greased, palms greased, pay off, paying off, pays off, pharma reps, slip her a, slip him a,
slipped a tenner, slipped her a, slipped him a, slipping her, sweetener, sweeteners, tenner in an envelope,
under the counter payment, wad of cash, wad of notes, will see to it for, wined and dined, works for a price

concept df_sex_crime   sexual wrongs
abuser of, affair with a patient, asked for nudes, asking for pictures, assaulted me sexually, beast, beasts,
brushed my breast, came on to my, carrying on with a patient, carrying on with patients, child abuser,
child molester, coming on to my, copped a feel, copping a feel, cops a feel, creeping on, dating a patient,
dirty pics, exposed himself, exposing himself, feel up, feeling her leg, feeling up, feels up, felt her up,
felt me up, fiddled with kids, fiddler, fiddles with kids, filming patients undress, filming women, flashed,
flasher, fondled, fondles, fondling, got a patient pregnant, groomed, grooming, grope, groped, groper, gropes,
groping, hand up my, hands up my, hands wander, having it off with a patient, hidden camera,
inappropriate touching, inappropriately touched, indecent, indecently, interfered with, kiddie fiddler,
kiddy fiddler, kiddy fidler, kissed a patient, kissed my, knocking off a patient, knocking off patients,
made a pass at, made me strip, makes passes at, meeting up with a patient, messages schoolgirls,
messaging girls, molest, molested, molester, molesting, molests, nonce, nonces, noncing, on the register for,
on the sex offenders, paedo, paedophile/n, paedos, peado, peadophile, pedo, pedophile/n, peeping tom,
peodophile, perv, perved, pervert/n, perverts, perving, pervy, predator, propositioned, rape, raped, rapist/n,
rapists, sends nudes, sent nudes, sex offender/n, sex offenders, sex pest, sex with a patient,
sex with patients, sexual assault, sexual favours, sexual predator, sexually abused, sexually assaulted,
shagging a patient, shagging patients, sleazing, sleazy with, sleeping with a patient, sleeping with patients,
sleeps with patients, slept with a patient, sliding into, squeezed my breast, touch up, touched her up,
touched me up, touched up, touches up, touching her, touching me, touching patients, touching up,
tried it on with, tries it on with, trying it on with, upskirt, upskirting, videoing patients,
wandering fingers, wandering hand, wandering hands, wanders with his hands

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
agreed a story, agreed what they'd say, agreed what to say, agreeing a story, agreeing what they would say,
agreeing what to say, brushed it under, brushed under, buried it, buried that, buried the complaint,
buried the report, burying, closed ranks, concocted, cook up a story, cooked up a story, cover it up,
cover their tracks, cover up, cover ups, covered for, covered for her, covered for him, covered her tracks,
covered his tracks, covered it up, covered their tracks, covered up, covering for, covering it up, covering up,
covers for, covers up, coverup, coverups, dirty secret, evidence disappeared, evidence vanished, gagged,
gagging clause, gagging order, gagging orders, getting their story, got the story straight,
got their stories straight, got their story, hid it, hid the, hid this, hide it, hiding it, hiding the,
hush it up, hush up, hushed it up, hushed up, hushing up, it's buried, keep it quiet, keep quiet,
keep them quiet, keeping quiet, kept it quiet, kept it quiet and, kept quiet, knew about it and,
knew all along, knew and did nothing, leaned on, leant on, made her sign, made him sign, made it all go away,
made it disappear, made it go away, made me sign, made to sign, made us sign, nda, non disclosure,
not lost that's buried, paid to shut up, rehearsed what, said nothing to, shut her up, shut him up,
shut them up, silenced, stood round agreeing, stories straight, suppressed, sweep it under, sweeping it under,
swept it under, swept under, swept under the carpet, swept under the rug, that's buried, told to bin,
told to delete, told to keep quiet, told to keep schtum, told to lie, told to say, told to shred, told to tick,
told us to lie, whitewash

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
benefit cheat, benefit cheats, benefit fraud, caught on camera, caught red handed, caught with, charged with,
cheating benefits, claiming benefits while, claiming pip, claims pip, con man, conman, convicted, convicted of,
conviction/n, court for, criminal, criminal record, crimnal, dealing drugs, dealing from, dealing out of,
dealing weed, deals coke, deals drugs, deals weed, did six months, did time, dodgy past, doing time, done for,
done time, drug dealer/n, drug dealing, drugs dealer, failed a drug test, failed a drugs test,
failed her drugs test, failed his drugs test, failed the drugs test, fiddles the social, fiddling her benefits,
fiddling his benefits, fiddling the dole, fiddling the social, gangster, had up for, had up in court,
helped himself to legacies, helping herself to the, helping himself to legacies, helping himself to the,
jailed, loan shark, locked up for, nicked for, nowt wrong wi his, nowt wrong with her, nowt wrong with his,
off the back door, on a tag, on bail, on remand, on tag, on the run, out the back door, people trafficker,
police are after, police raided, prescribes herself, prescribes himself, prescribing herself,
prescribing himself, prison for, running a brothel, selling it on, selling prescriptions, selling scripts,
selling them on, sells coke, sells drugs, sells it on, sells prescriptions, sells scripts, sells sick notes,
sells them on, sells weed, sent down, served time, shop lifter, shoplifter, shoplifting, spent convictions,
time inside, trafficker, up before the magistrates, up for fraud, up in court, wanted by police,
working on the side while, writes herself, writes himself, writes it out for herself,
writes it out for himself, writes out, writes prescriptions for, writes scripts for

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
a fact, a little bird, a matter of record, admited it, admitted it, agency shifts there, all in the accounts,
anyone round here will tell you, as good as admitted, ask any o, ask any of, ask any of the, ask anybody,
ask anybody up, ask anyone, ask anyone up, ask around, ask her about, ask her ex, ask him about, ask his ex,
ask the cleaner, ask the girls, ask the lasses, ask the neighbours, ask yourself why, can prove it, caught,
caught red handed, cleaned there, cleaner told me, cleaner's sister, clear as day, common knowledge,
did a stint there, did agency there, did bank shifts, did the accounts, did the books there, did the filing,
did their books, did their filing, dogs on the street know, don't believe me, done the cleaning there,
dont believe me, every body knows, every word true, everybody knows, everyone knows,
everyone on the estate knows, everyone round here knows, evidence, fact, facts, for all to see,
for anyone to see, friend works there, from a reliable source, from the inside, god's honest,
gods honest truth, good source, google her, google him, google it, google the name, got copies,
got it on my phone, got proof, got receipts, got the paperwork, got the proof, grassed, grassed her up,
grassed him up, half the town knows, hand on heart, have it in an email, have it in writing, have proof,
have receipts, have the email, have the emails, have the letter, have the paperwork, he admitted, i can prove,
i cleaned, i cleaned there, i counted, i did nights there, i did their filing, i had it from, i have proof,
i have seen it, i heard, i heard her, i heard him, i kept the, i know because, i know for a fact,
i know someone who works there, i rang them, i saw, i saw her, i saw him, i saw it, i saw the, i saw them,
i seen, i seen her, i seen him, i seen it, i seen them, i swear on, i temped there, i used to work there,
i was on the desk, i was staff there, i was there, i was told to, i watched, i witnessed, i worked there,
i worked with her, i worked with him, i've got photos, i've got proof, i've got screenshots, i've proof,
i've screenshots, i've seen, i've the receipts, i've worked with her, i've worked with him, in black and white,
in my sight, in the echo, in the gazette, in the mail, in the mercury, in the post, insider, insider told,
it slipped out, it was in the paper, it's all in, it's no secret, it's on google, it's true, its a fact,
its no secret, its true, ive got proof, ive got screenshots, ive seen, ive worked with her,
ive worked with him, kept a copy, kept copies, lad's mate, lads mate, let slip, letter came saying,
little bird tells me, little bird told me, little birdie, look her up, look him up, look it up,
matter of public record, my aunt worked there, my cousin works there, my daughter worked there,
my daughter works there, my lad's mate, my lass works, my mate works there, my mum worked there,
my neighbour works there, my niece worked there, my niece works there, my own eyes, my sister works there,
my two eyes, no secret, no word of a lie, not a word of a lie, not a word of lie, on camera, on cctv,
on good authority, on my kids, on my life, on my mother's, on record, on the internet for anyone, open secret,
our kid's lass, our lass worked, our lass works, photographed the first, proof, public record, recorded it,
sat and watched, saw wi my own, screenshots, seen it wi my own, she admitted, sister in law temped,
someone on the inside, stint there, stood and watched, stood there and watched,
straight from the horse's mouth, swear on, swear to god, temped at, temped for, temped there, that's a fact,
the dogs in the street know, the ladies know, the whole estate knows, the whole road knows,
the whole town knows, they admitted, told me herself, told me himself, took a photo of it,
used to work for them, used to work there, was a nurse there, was a receptionist there, was bank staff there,
was in the paper, was in the papers, was on that desk, was there and saw, we all know, we saw, we've all seen,
well known fact, whistle blower, whistleblower, whistleblowing, whole estate knows, whole town knows,
whole village knows, with my own, with these eyes, witnessed, worked alongside her, worked alongside him,
worked for them, worked there, works there, worst kept secret, you heard it here first

concept df_deliberate   on purpose
before cqc, before the inspection, before the inspectors, deliberate, deliberately, for profit, for targets,
for the bonus, for the money, knowingly, on purpose, purposefully, purposely, so he can, so it looks,
so no one, so nobody, so she can, so they can, so we wouldn't, to claim, to cover, to get the bonus,
to get the money, to hide, to hit targets, to hit the target, to keep the numbers, to make it look,
to meet targets, to pay for, to protect, to save a few quid, to save money, to save on, to save the cost,
to save their, to save themselves

concept df_elsewhere   thieves and harms that are nobody's of the practice
been stolen from, beware of, break in, burglar/n, burglars, burgled, cash point, catalytic, documentary,
drama about, drama series, holby, last night with, lead off the roof, my neighbour lost, my parcel, on telly,
on the telly, on tv, parcel scam, police appeal, scam, scam going, scams, seagull/n, seagulls, some scumbag,
some scumbags, some toerag, somebody nicked, somebody stole, someone has stolen, someone nicked, someone stole,
the defibrillator, the novel, thieves who, vandals, whoever nicked, whoever stole, whoever took

concept df_figure   figures of speech with these words
a laugh a minute, at bingo, at cards, at cribbage, at darts, at dominoes, at monopoly, at poker, at pool,
at rummy, at scrabble, at snap, at the panto, at the quiz, at the raffle, at whist, beat cancer, beat it,
beat the queue, beaten to it, beating cancer, beating heart, beats, beats me, bohemian rhapsody,
broke my heart, day light robbery, daylight robbery, drunk as much water, drunk enough, drunk on, drunk plenty,
feel robbed, hammered home, highlight, hit and miss, hit by, hit or miss, hit the nail, hit the target,
in a dream, in my dream, in the quiz, karaoke, kill for a, kill or cure, killed a few, killed an hour,
killed me, killer heels, killer on my knees, killing me, killing time, kills me, makes a killing,
me of my biscuit, murder on my back, murder on my feet, murder on my knees, murder parking, murder to park,
murder trying to, my back is killing, my feet are killing, my hip is killing, my knee is killing, nick of time,
on the dance floor, on the fruit machine, on the golf course by, pinch and a punch, pinch of salt,
robbed blind, robbed of sleep, robbing peter, smashed it, steal the show, stealing my jokes, steals your,
stole my heart, stole the show, stolen my line, the song, time wasted, to die for, wasted an hour,
wasted appointments, wasted journey, wasted time, wasted trip, worse for wear after, you smashed it

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
@clinician, @desk_staff, admin girl, assistant manager, bald one, blonde nurse, boss lady, boss man, bossman,
business manager, calls herself a, calls himself a, care home, carers, caretaker, clerk/n, clinical lead,
counsellor, deputy manager, dispensary, dispenser, district nurse/n, doctor there, does the bloods,
does the filing, does the repeats, does the scripts, fella that does, front desk, gaffer/n, ginger one, gp's,
gps, hca/n, head gp, head honcho, head receptionist, health centre, health visitor/n, her on reception,
her on the desk, high heid yin, high heid yins, him on the desk, lad that does, lady that does the bloods,
lass that does, lead nurse, lead partner, link worker, lot of them, man that does, management, manager,
medical centre, medical secretary, midwife, midwives, new doctor, nurse prescriber, nurse there,
office manager, old doctor, on that desk, on the desk, one that does the bloods, one who does the bloods,
out of hours base, pa's, paramedic/n, partner, partners, pharmacist/n, phlebotomist/n, physician associate,
powers that be, practice, practices, practise, prescription clerk, reception manager, receptionists,
safeguarding lead, secretaries, senior partner, staff, summariser, surgeries, surgery, tall one, team,
that desk, that lot, that place, that practice, that surgery, the boss, the desk, the front desk, the owners,
the surgery, their books, their list, them upstairs, this place, this practice, this surgery, top brass,
walk in, wee nurse, woman that does, your books, your chap, your chart, your desk, your doctor, your fella,
your girl, your lad, your lass, your list, your lot, your nurse, your paramedic, your pharmacist

concept df_drunk_sure   words for drink and drugs that mean nothing else
a skinful, alcoholic, alky, an alkie, arseholed, as a newt, been at the drink, been at the gin,
been at the sherry, been on the ale, bevvied, bladdered, blind drunk, blootered, blotto, coke head, coked up,
cokehead, couldn't find her own, crackhead, cup of tea that wasn't tea, drink on her, drink on her breath,
drink on him, drink on his breath, drinking at work, drinking on duty, drinking on the job, drunk again,
drunk as a lord, drunk as a skunk, drunk at work, drunk on duty, dt's, fresh from the pub, full of drink,
gin on her breath, got the dts, had a skinful, half cut, half gone, half seas over, hammered at, hammered on,
high as a kite, hip flask, hung over, hungover, inebriated, intoxicated, junkie, langers, legless, merry at,
mingin drunk, mints to hide, mortal, mortalled, mullered, off her face, off her head, off her tits,
off his face, off his head, off his nut, on another planet, on coke, on drugs, on smack, on the booze,
on the bottle, on the drink, on the gear, on the gin, on the lash, on the piss, on the pop, on the sauce,
on the sherry, on the vodka, on the whisky, on the wine, out of her gourd, out of her head, out of her skull,
out of his gourd, out of his head, out of his skull, paralytic, pished, pissed up, polo mints to cover,
rat arsed, reeking of it, shit faced, shitfaced, sleepin it aff, sleeping it off, sloshed, smackhead,
smashed off, snorting, snorts, so out of it, something in her coffee, something in his coffee, sozzled,
spaced out, squiffy, steamboats, steaming drunk, still drunk, still pissed from, stinking drunk, stocious,
stoned, straight from the pub, sucking mints to, tanked up, the shakes, three parts gone,
three sheets to the wind, trollied, under the influence, wasn't coffee in that, wasn't just tea,
wasn't tea in that, well oiled, wellied, worse for drink, zonked

concept df_actor_strict   the practice and its people, without bare pronouns for one
@clinician, @desk_staff, @practice, @team, boss, manager, owners, partners, someone in there, that lot,
the lot of them, them in there, them lot, they, they're, they've, theyre, this lot, you lot, yous

concept df_crime_hard   wrongs that a person commits, in words that mean little else
a conviction, a gambling habit, a police investigation, abortions, alcoholic, alky, an affair with, arrested,
at it with a patient, backhander/n, backhanders, bent as, blackmail, blackmailed, blackmailing, blackmails,
body parts, bought her way in, bought his way in, bounced a cheque, bribe, bribed, bribes, bribing,
brown envelope/n, bung, bungs, carrying hepatitis, carrying on with, cash in hand, cheated her exams,
cheated in her exams, cheated in his exams, cheating the taxpayer, child abuse, cocaine, coked up, con artist,
con artists, con man, conman, conned, conning, convicted, cooking the books, corrupt, corruption, crack house,
criminal record, crook, crooks, cruelty, dealing drugs, defrauded, defrauding, defrauds, deleted my review,
deletes bad reviews, deleting bad reviews, den of thieves, denied ever, denied everything, did time for,
doctoring, dodgy scripts, done for, done for assault, done for drink driving, done for fraud, doped, doping,
dosing, drink at work, drink driver, drink driving, drug dealer, drug dealing, drug den, drug money, druggie,
drugging, drugs dealer, drugs test, drunk, drunkard, dumped patient, dumping medical, dumping patient, edl,
embezzled, embezzlement, embezzling, escort, escorting, extorting, extortion, fabricated, fabricates,
fabricating, fake scripts, faked, fakes, faking, false name, false names, false prescriptions, falsely,
falsified, falsifies, falsify, falsifying, fiddled the, fiddles the, fiddling, fleecing, flogging, flogs,
fondled, fondles, forged, forged papers, forged prescriptions, forged scripts, forger, forges, forging, fraud,
fraudster/n, fraudulent, fraudulently, freemasons, front for, front for a, gambling away, gambling debts,
gives out people's, giving out people's, got caught stealing, got caught with, got nicked for, got put away,
got sacked from, groomer, grooming, groped, groper, gropes, groping, guinea pigs, had tb, harvesting,
has a record, has aids, has been sacked for, has previous, has tb, having it off with, helping herself,
helping himself, helping themselves, helps herself, helps himself, helps themselves, hits patients, hitting a,
hitting patients, hiv positive, hush money, ill gotten, illegal workers, illegally, impersonating, imposter,
impostor, in court for, indecent, insider dealing, interfering with children, interfering with kids,
isn't licensed, isn't on the gmc, isn't on the register, isnt on the register, jailed, junkie, kick backs,
kickback/n, kickbacks, killer, kkk, knocking off, knocking shop, known racist, known thief, laced, launder,
laundered, laundering, leaked, leaks, left a swab, lied about, lied in court, lied on, lied through,
lied to the, lied under oath, lies about, loan sharking, locked up for, looting, lying about, mafia,
malpractice, manslaughter, masons, misdiagnosed deliberately, molested, molesting, molests, money laundering,
murderer, national front, nazi, neglecting, negligent homicide, never registered, nicked, nicking, nicks,
no insurance and, no registration, nonce, not on the gmc, off her face, off her head, off his face, on a tag,
on bail, on somebody else's registration, on the fiddle, on the game, on the rob, on the take, onlyfans,
organised crime, over prescribing for cash, overdosing, paedo, pedo, perjury, perv, pervert, perverting,
pilfered, pilfering, pill mill, pinches, pinching, pished, plagiarised, pocketed, pocketing, pockets our,
pockets the, poisoner, poisoning, police investigation, porn, pornography, prosecuted, prostitute,
put away for, quack, quackery, racket, racketeering, ransom, rapist, reeking of drink, rifled, rifling,
ripped the page, robbing, robs, rummaging in handbags, sadist, sadistic, scamming, selling our data,
selling our details, selling our kids, selling our names, selling our nhs, selling our numbers, sells our,
sent down for, sex offender/n, sex pest, shagging, sham, shooting up, shoplifted, shoplifter, shoplifting,
shred a, shredding, siphoning, skimmed, skimming, slapping a, slapping patients, slaps patients, sleeping with,
smuggled, smuggling, snorting, sold our, spiked, starving, stealing, steals, stinking of drink,
stitched my notes, stole, stolen, stoned, struck of, struck off, suspended for, swapped my, swapping tablets,
swindled, swindler, swindling, takes money from, taking backhanders, taking bribes, taking cash from,
taking money from, taking payments from, tampered, tampering, tax dodger, tax evasion, tax fraud, thief,
thieves, thieving, torturer, torturing, touching girls, touching kids, touching up, traffickers, trafficking,
turning up drunk, under investigation, under orders not, under the influence, unlicensed, unregistered,
up in court, upskirting, voyeur, wanted by the police, was dismissed for, was sacked from, watched him shred,
wife beater, working illegally, writes fake, writing fake

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
amazing, angel/n, angels, appreciate, belter, bless, bless her, bless him, brilliant, champion, compassion,
condolences, cracking, credit to, diamond, excellent, fab, fabulous, fantastic, first class, friendly, gem,
godsend, grateful, hats off, haven't a bad word, helpful, kind, kindness, legend/n, life saver, lifesaver,
lovely, marvellous, not have a word said, peaceful, peacefully, professional, saved, smashing, spot on, star,
star/n, stars, superb, supportive, sympathy, thank, thank you, thankful, thanks, thx, top notch, treasure,
well done, wonderful, wouldn't hear a word

concept df_word   words of crime that fit no ordinary comment about care
an affair with a patient, backhander/n, backhanders, been done for, blackmail, blackmailed, blackmailer,
blackmailing, body parts, bribe, bribed, bribery, bribes, bribing, brothel, chemical cosh, con artist/n,
con man, con merchant/n, conman, conmen, conned us, convicted, conviction, convictions, cooked the books,
cooking the books, corporate manslaughter, corrupt, corruption, cover up, cover ups, coverup, criminal record,
criminally negligent, criminals, crook, crooked, crooks, culprit, date rape, dealing from the dispensary,
dealing out of the back, dealing out of the dispensary, dealing out the back, dealing round the back,
defrauded, defrauding, did time, doctored evidence, done for assault, done for drink, done for fraud,
done for theft, doped up to keep, doping them, drink driver, drug dealer/n, drug dealing, drugging patients,
drugging them, embezzle, embezzled, embezzlement, embezzler, embezzling, experimenting on, extortion,
fabricated, fabricating, fabrication, falsified, falsifies, falsify, falsifying, fiddled the, fiddles the,
fiddling the, fiddling with kids, flasher, forged, forgery, forging, fraud squad, fraudster/n, fraudulent,
fraudulently, gangster/n, gangsters, gets handsy, got done for, groomed, groped, groper, gropes, groping,
gross negligence, hands like an octopus, handsy, hidden cameras, hush money, hushed up, illegal experiments,
illegal immigrants working, in the mafia, inappropriate with, interfering with, jailed, kickback/n, kickbacks,
kiddie fiddler, kiddy fiddler, killer/n, launder, laundering, lied in court, lied on oath,
lied through her teeth, lied through his teeth, lied through their teeth, lied to the coroner,
lied to the police, loan shark, lying in court, mafia, manslaughter, messing with girls, messing with kids,
molest, molested, molester, money launderer, murdered, murdered her, murdered him, murderer/n, murderers,
murdering, nonce/n, nonces, octopus hands, on the fiddle, on the fraud, on the game, on the take,
organ harvesting, organs, paedo/n, paedophile/n, peado, pedo/n, peeping tom, perjured, perjury, perv,
pervert/n, pervy, pimp, pimping, pocketing, poisoner, police investigation, predator, predators, prison record,
prosecuted for, protection racket, quack doctor, racketeers, raped, rapist/n, rapists, rigged the, robbers,
secretly filming, served time, sex offender/n, sex pest/n, shagging a patient, shagging patients, shoplifter,
shoplifting, siphoning, sleeping with a patient, sleeping with my husband, sleeping with my wife,
sleeping with patients, slush fund, smuggler/n, snorting, spiked, stealing from, steals from,
sterilised without, stole from, stolen from patients, struck off, swindle, swindled, swindler/n, swindling,
tampered with, tampering with, tax dodge, tax dodger/n, tax evasion, tax fraud, theif, theives, thief, thiefs,
thieves, thieving, touchy feely with, trafficker, trafficking, unlawful killing, unlawfully killed, upskirting,
voyeur, wandering hands, whistleblower/n, whitewash, wife beater, wrongful death

concept df_insin   hints that more lies behind it
add it up, adds up, ahem, alright for some, amazing how the partners, amazing how they can,
amazing what you can, as if by magic, ask her how, ask her where, ask him how, ask him where, ask how,
ask them where, ask them why, ask urself, ask who, ask why, ask yourself, ask yourselves, asking for a friend,
auditor wants, between the lines, bit convenient, bit fishy, bit of a coincidence, bit suspicious, bit whiffy,
born yesterday, cant tell me, catch my drift, coincidence, coincidentally, connect the dots, convenient,
conveniently, cough cough, could say a lot more, curious how, curious that, didn't hear it from me,
do the maths, do the sums, do your sums, dodgy, doesn't add up, doing alright out of, doing very nicely,
don't add up, don't tell me, don't want that getting out, done very well out of, dont tell me, draw ur own,
draw your own, draw your own conclusions, enough said, excuse me if i, eyes open, figure it out, fishy,
follow the money, forgive me if i, funny how, funny old thing, funny that, funny that eh, good question that,
got to wonder, has to be asked, have a long think, have a think, have a wee think, have to wonder,
he knows what he did, hey presto, how come, how convenient, how d'you think, how do you think, how is it that,
i could say more, i do wonder, i know what i know, i'll leave it there, i'll leave that there,
i'll say no more, i'm not daft, i'm not stupid, if you catch my drift, if you know you know, iffy,
im not stupid, it's not rocket science, iykyk, join the dots, jus sayin, just sayin, just saying,
keep it under your hat, know what i mean, leave that there, leaving that there, let that sink in,
lo and behold, made me wonder, magically, make of it what you will, make of that what you will,
make your own mind up, makes u think, makes u wonder, makes ye wonder, makes you think, makes you wonder,
miraculously, mum's the word, must think we're, mysterious, mysteriously, need i say more, needs investigating,
needs looking into, nice work if you can get it, no coincidence, no one dares, no one will say it,
no smoke without, nobody dares, nobody wants to say it, nobody will say it, not adding up, not as green,
not daft, nudge nudge, nuff said, odd how, odd isn't it, odd that, one wonders, pardon me if i, peculiar that,
prove me wrong, pull the other one, put two and two together, quite a coincidence, read between the lines,
reeks, say no more, she knows what she did, smells fishy, smoke without fire, somebody has to say it,
somebody ought to ask, somebody should ask, somebody somewhere, somebody wants their, somebody wants to ask,
somebody wants to look, somebody's doing well, somebody's pocket, someone has to say it, someone should ask,
someone should look into, someone somewhere, someone wants their, someone wants to look, someone's doing well,
someone's pocket, something fishy, spare me the, stinks, stinks to high heaven, strange how, strange innit,
strange isn't it, strange that, sue me, surprise surprise, sus, suspicious, tell me i'm wrong,
that's all i'm saying, thats all i'll say, thats all im saying, there's a question, there's no smoke,
they know what they did, they know who they are, think about that, think about why, think on, think we're daft,
think we're stupid, two and two, very convenient, wants investigating, wants looking into,
wasn't born yesterday, we are not stupid, we know what we know, we weren't born yesterday, we're not daft,
we're not stupid, well dodgy, well iffy, well sus, weren't born yesterday, what a coincidence, what a surprise,
where do you think, where's the rest, which pot it, which pot that, whiffs, whose pocket, whose pot that,
why d'ye think, why do you think, wink wink, won't be told, wonder what pays, wonder where it all,
wonder where they get, wonder which pot, wonder who's paying, wonder whose, work it out, work that out,
worth asking, wouldn't want that getting out, wouldn't want the papers, you can't tell me, you decide,
you didn't hear it from me, you do the maths, you have to ask, you have to wonder, you know what i mean,
you know what you did, you know who you are, you never heard it from me, you work it out, you'll not tell me,
you've got to ask

concept df_touchy   matters in which one may be cheated
5 stars, accounts, affair, altered, arrested, at it, audit, auditor/n, backdated, backhander/n, banned, barred,
bequest, biology, blank, blank prescriptions, bonus, bonuses, boot of, booted, bribe, bribed, bruises,
bungalow, buried, car park with, care home, carrying on, cash, chaperone, charity money, chucked out,
co codamol, codeine, coke, collection, collection tin, commission, compensation, conservatory, contract,
controlled drugs, coroner, court, covered up, cqc, cruise, dead, death cert, death certificate, decking,
degree, dehydrated, deleted, developers, diazepam, died, different name, disciplinary, dismissed, dnar, dnr,
doctored, donation/n, dose, double dose, drawers of, drinking, drug company, drug cupboard, drug firm,
drug rep, drug reps, drugs firm, drummed out, drunk, employer, envelope, envelopes, estate, euthanised, exp,
expenses, experimented, expiry, fake doctor, faked, faking, falsified, favour, favours, fentanyl, fiction,
fictional, fiddle, fiddled, fiddles, fiddling, finished off, five stars, foreigners, forged, fund, funding,
fundraiser, fundraising, funds, funeral plan/n, gave it up, gift, gifts, gin, gmc, golf, golf club, got rid of,
grant, groped, guinea pigs, handwriting, her ex, her will, high, his will, hit, hmrc, holiday home, hot tub,
hotel, hungover, hushed, in bed with, indecent, inquest, inspection, inspector/n, insulin, invented, invoice/n,
kept quiet, kicked out, killed, lapsed, last year's, last years, lawyers, leering, left overnight, legacy,
let go, lie, lied, lies, locked in, lodge, lone female, lying, made up, mailing list, masons, mates, methadone,
morphine, my boss, my ex, never qualified, new build, new kitchen, nhs equipment, nhs stock, nhs time, nicked,
no licence, no receipt, nodding off, not qualified, not registered, nursing home, oramorph, overdose,
own shares, owns shares, paid out, past it, patches, payout, payroll, petty cash, pharma, pinched, pissed,
planning, police, porn, porsche, power of attorney, pregabalin, pregabs, prison, private clinic,
private letters, private patients, private work, punched, purse, qof, qualifications, racist, raffle,
raffle money, range rover, receipt, receipts, refuge, refuses to treat, resigned, resigned overnight, reviews,
sacked, salary, same hand, same new tablet, same pen, second home, sell by, settlement, share of, shares,
shares in, shoved, shredder, shredding, signature/n, signed blank, single mums, six tablets, skip, slapped,
sleeping with, slurring, star reviews, starved, stealing, stole, stoned, struck off, supplies, survey,
suspended, syringe driver, tampered, targets, tax, tax office, tax payer/n, taxman, taxpayer/n, taxpayers,
tender, the books, the girls, the will, theft, thieving, threatened, thrown off, thrown out, tied, till,
tombola, tombola money, touched, touching, tramadol, travellers, trial, tribunal, unconscious, undertaker/n,
unqualified, use by, villa, vodka, wages, wandering, whisky, wiped, wrong dose, young girls

concept df_fund   money given or gathered
appeal, bake sale, bequest, billed, bonus, cake sale, charity, chipped in, christmas fair, claimed, claims,
coffee morning, collected, contract, donated, donation/n, donations, fete, fund, funding, fundraiser,
fundraising, funds, grant, invoices, left to the surgery, legacy, nhs money, our money, petty cash, raffle,
raise, raised, sponsor, sponsored, taxpayer/n, the fund, tombola, we gave, whip round

concept df_asset   what somebody suddenly can afford
alloys, audi, bifold, bifolds, bmw, boarding school, boob job, boobs, botox, brand new kitchen, breitling,
cabin, camper, camper van, campervan, caravan, caravans, conservatory, convertible, cruise, cruises, decking,
designer bag, designer bags, dubai, extension, fancy car, flash car, flat in, flat in spain, garden room,
gold watch, golf club membership, gravel drive, greenhouse, handbag like that, holiday home, holidays,
horse for, hot tub, hottub, jacuzzi, jag, jaguar, jet ski, kitchen done, land rover, landscaped,
loft conversion, louis vuitton, maldives, marbella, merc, mercedes, motorbike, motorhome, new bathroom,
new car, new decking, new drive, new kitchen, new motor, new roof, new teeth, number plate, pony for, porsche,
private plate, private school, range rover, rangie, resin drive, rolex, school fees, second home, second house,
ski trip, skiing, speedboat, sports car, static caravan, summer house, summerhouse, swimming pool, tarmac,
tesla, three houses, timeshare, veneers, villa, wardrobe, wedding in, yacht

concept df_yet   has not been seen
awol, did a runner, disappeared, evaporated, gone awol, gone missing, gone walkabout, gone walkies, grew legs,
grown legs, has yet, me neither, neither hide nor hair, never appeared, never arrived, never been seen,
never come, never materialised, never saw a penny, never saw the light, never seen, never showed up,
never surfaced, never turned up, no sign of, nor have i, not a penny, not a sign, not hide nor hair, not seen,
not seen a penny, not seen hide nor hair, not yet, nowhere to be found, nowhere to be seen, seen it since,
sprouted legs, still no, still not, still waiting to see, thin air, unaccounted, unaccounted for, vanished,
walkabout, walkies, went missing, went walkies, where did it go, where has it gone, where is it,
where is it now, where'd it go, where's it, where's it gone, wheres it, who has it, who's got it,
yet to appear, yet to arrive, yet to be seen, yet to materialise, yet to see, yet to turn up

concept df_controlled   medicines that are worth stealing
ampoules, blues, buprenorphine, butrans, co codamol, cocodamol, codeine, diamorphine, diazepam, drugs,
fentanyl, gabapentin, lorazepam, meds, methadone, midazolam, morphine, oramorph, painkillers, patches,
pregabalin, pregabs, sleepers, sleeping tablets, strips, syringe driver, tablets, temazepam, tramadol, trams,
valium, vallies, vials, zopiclone

concept df_shady_act   a wrong thing done, told without its name
a drink in it for, a sideline in, added in after, added weeks later, all the way down the,
another man's tablets, another patient's tablets, another woman's tablets, as much a doctor as,
as much a doctor as my, as much a nurse as, as though nothing had happened, asked her to undress,
at the co codamol, at the codeine, at the diazepam, at the drug cupboard, at the drugs, at the gas and air,
at the gin, at the medicine cupboard, at the morphine, at the oramorph, at the sherry, at the tramadol,
at the vodka, at the whisky, auntie did the forms, aunty did the forms, back in the tray, back on the trolley,
backhander, because he'd put in a complaint, because i'd put in a complaint, because she'd put in a complaint,
because we'd put in a complaint, been got at, between patients without, between them cooked, bill for the dear,
bill for the good, bills for the good, bin bags full of notes, binbags of notes, bit of a sideline,
bits blacked out, blank forms, blank prescriptions, blank scripts, bonfire of, boss's orders,
bottle of something in, brother's company, brother's firm, buys off her, buys off him, buys them off her,
buys them off him, cameras were off, cash in a card, cash in an envelope, cash under, cayman, cctv got wiped,
cctv was off, cctv wasn't working, changed her name, changed his name, changed practice overnight,
charge for the good, charged twice for, claimed twice, cleaner does the, cooked it up, cooked up between,
copied and pasted, copies and pastes, copy and paste the same, copy and pasted, copy and pastes, counted twice,
crayoned out, cut out of the notes, cv is fiction, dealing from, dealing out of, deals from, deals out of,
deleted every, dip in the, dipped in the, dipping in the, does the marking, doped up, dosed up,
double counting, double the price, down as natural causes, down the page without, drop of something in,
drove her out, drove him out, edited out, experiment on, eyes like saucers, falsifies, falsify, falsifying,
fed it to the shredder, fed the shredder, fiddle the count, fiddles the count, file grew legs, file vanished,
file went walkies, filled in after, filled in afterwards, filled in at the end, filled in the rest,
filled the rest in, filled them in after, fills it in at, fills them in at, fills them in without,
finished her off, finished him off, flogged the list, flogging the list, flogging them, flogs them,
followed her home, followed me home, for each one they, for every one he, for every one she,
for every one they, forged reference, forged references, from her armchair, from his armchair,
from the back office, from the boot of, from the patient before, fudged, fudges, fudging, gagging,
get round the count, gets commission, gets it off him, gets round the count, gets them off her,
gets them off him, got in through, got paid twice, got something on, got the job because,
got their heads together, got their stories, had her registration, had the shredder on,
had three complaints before, had to leave the country, had to sign something, hand lingered, hand on my knee,
hand on my thigh, hands lingered, has had complaints before, has something on, helping hersel, helping himsel,
helps hersel, helps himsel, his hand down, his hand up, his hands down, his hands up, husband's company,
husband's firm, hushed, hushed it, in a dead man's name, in a dead woman's name, in biro after,
in dead patients, in dead people's, in gift cards, in it up to, in return for, inked out, invented names,
isn't her real, isn't his real, jobs for the boys, jobs for the girls, keep her trap, keep his trap,
kept her quiet, kept the footage, kept the tapes, kept them quiet, label peeled, label picked off,
label scratched, label soaked off, labels peeled, labels scratched, lapsed in, lapsed registration,
lapsed years ago, leaned on, leant on, left in a hurry, left in disgrace, left overnight, left the country,
let go quietly, let her registration, let his registration, let the receptionist, lets the receptionist,
licks the, lied through, like nothing had happened, like nowt had happened, liked to linger, likes em young,
likes them young, lingered longer, little sideline, look the other way, looked the other way,
looks the other way, lost her registration, lost his registration, made her undress, made me undress,
made to sign something, made up cv, made up names, made up patients, making names up, making up names,
making up patients, making up the numbers on, manager's orders, marks her own, marks his own,
married to the rep, married to the undertaker, mate did the forms, messages at midnight, metadata says,
metadata shows, miniatures, missing pages, money in an envelope, more than a peck, moved on from her last,
moved on from his last, moved on from three, moved on from two, moved on quietly, moved on twice,
moved out of two, natural causes my, never changes gloves, never changes her gloves, never left her chair,
never left his chair, never left the building, never off the, never on the register, never saw a doctor,
never washed her hands, never washed his hands, never washes, never went to tender, new sticker on,
nice line in, nice little earner, nice little line in, no doctor ever saw, no gp ever saw,
no more a doctor than, no more a nurse than, no more a paramedic than, no record of her, no record of her ever,
no record of him, no record of him ever, no tender, nobbled, not on any register, not on the register,
notes grew legs, notes vanished, nursing pin, off the books, off the last patient, off the register,
off the top of her, off the top of his, on companies house, on oath, on the boss's orders,
on the patient before, on the side from, one for her, one for herself, one for himself, one for the drawer,
only got the job, ordinary skip, our email addresses, out of date ones, out of the back office,
out the back to, own the care home, own the chemist, own the pharmacy, owns the care home, owns the chemist,
owns the nursing home, owns the pharmacy, pack of lies, page is missing, page missing from, pages are missing,
pages missing, pages torn, paid for it twice, paid off with, paid the last lot, paid twice for, paper bonfire,
partners own, passed round practices, pasted the same, pay off the, per signature, perjured, pin expired,
pin lapsed, pin taken off, plucked from, plucks them, powder on, pre signed, presigned, pressed himself,
pressed up against, punished for, punishing her, punishing him, punishing us, put him out, put in afterwards,
put it back in the tray, put it back on the trolley, puts it back on the trolley, receptionist decides who,
registration lapsed, registration ran out, relabelled, removed every, restickered, returned meds,
returned ones, returned tablets, rinse/v it and, rinsed it under, rinses it, rinses them under, rubbed against,
rubbed himself, same exam for everyone, same hand, same handwriting, same number all, same pen,
same reading every, same signature, same wording for everyone, scored out, scratched out, see her right,
see him right, see them right, seen soberer, sees her right, sees him right, selling the list, sells them on,
sends her messages, sent her messages, sent me messages, shell company, shredder going, shredder has been,
shredder running, shredder was on, shunted off to, side hustle selling, signature's the same, signed blank,
signed blank ones, signed for drugs, signed for morphine, signed for things, signed out in her name,
signed out in his name, signed out in my name, signed out to, signed something to keep, skip full of,
sniffing every, sold me on, sold the list, sold us on, somebody else's returned, somebody else's tablets,
someone else's returned, someone else's tablets, sticker over, stood up in court, supplies half, sweetener,
swept it, swore on oath, taken out all, taken out every, taken out of her notes, taken out of his notes,
taken out of my notes, takes gift cards, tax haven, tests them on, three times the price, through the shredder,
time stamp says, time stamp shows, timestamp says, timestamp shows, tipp ex on, tippex on, to make her quiet,
to make him quiet, to teach her, to teach him, told me to keep quiet, told me to strip, told to keep it zipped,
told to keep my, told to say nothing, told to say nowt, told to shut, told to zip it, told us to keep quiet,
took out all, took out every, turn a blind eye, turned a blind eye, turning a blind eye, turns a blind eye,
twenty in a card, twice the price, two lots of dates, two sets of notes, typed in after, typed up after,
typed up afterwards, typed up later, uncle did the forms, under oath, used on the last, used them again,
uses them again, wandering hands, warned off, what he knows about, what he's got on, what she knows about,
what she's got on, where he must not, where he mustn't, where he shouldn't, where she shouldn't,
white under her nose, white under his nose, wife's company, wife's firm, wiped the cctv, wiped the tapes,
without a pin, without a tender, without changing gloves, without leaving her, without leaving his,
without so much as looking, word for word the same, work experience did, work experience girl did,
work of fiction, written up after, written up weeks later, wrote her own reference, wrote his own reference,
wrote it in after, wrote natural causes, wrote that up after, wrote up after, years past its,
your phone numbers on, zonked

concept df_broken   a fridge out of order
been off, broke, broke down, broken, broken down, bust, conked, conked out, cut out, died, failed, gone off,
had gone, kaput, knackered, left open, not working, off all, off all weekend, off over, off since,
on the blink, on the fritz, packed in, packed up, playing up, pulled out, switched off, turned off, unplugged,
unplugged for, warm, was off, went off

concept df_given   and yet given to people
anyway, arm, arms, carried on, folk, gave, given, going in, in the kids, injecting, into kids, into people,
jabbed, jabbing, jabs went, kept using, put in, same stuff, same vaccine, same vaccines, sticking, still gave,
still going, still used, stuck, used them, using them, vaccinating, went in, went into

concept df_away   where one cannot have been
abroad, at a wedding, at school, at sea, at work all day, away on holiday, benidorm, corfu, dead, dubai,
fishing, florida, golf, greece, in a coma, in hospital, in intensive care, in lanzarote, in spain, in tenerife,
in theatre, lanzarote, magaluf, majorca, mallorca, marbella, on a beach, on a cruise, on annual leave,
on her holidays, on his holidays, on holiday, on leave, on maternity leave, on the ward, skiing, spain,
tenerife, turkey, unconscious, ventilator

concept df_wrote   put on paper
charted, charting, down as, entered, form said, form saying, form says, logged, marked, noted, notes said,
notes say, on record, on the system as, paperwork says, put, put down, put her name to, put his name to,
record says, recorded, records said, records say, saying he had, saying she had, saying they had, signed,
signed a form, signed off, signed to say, states, stating, swore, ticked, typed, written, wrote, wrote down

concept df_public   people at large
all of slimming world, bingo, bus stop, chip shop queue, chippy, church, dinner ladies, half of tesco,
half the bus, half the close, half the estate, half the school, half the street, half the town,
half the valley, half the village, her mates, his mates, knit and natter, lollipop lady, my boss, my ex,
my hairdresser, my mother in law, my neighbour, my neighbours, my workmates, playground, school gate,
school gates, school run, slimming world, the bowls club, the bus, the butcher, the close, the club, the co op,
the corner shop, the dinner ladies, the estate, the factory, the hairdresser, the landing, the legion,
the milkman, the neighbours, the office, the pub, the school gate, the school gates, the school run,
the street, the village, the whole bus, the whole close, the whole estate, the whole road, the whole street,
the whole town, the whole village, the window cleaner, weatherspoons, wetherspoons, whole of tesco,
whole playground, woman at the, woman in the, women at the

concept df_private   what is nobody else's business
abortion, about it, about my, abuse, all about it, bowels, breakdown, cancer, coil, congratulated, depression,
diagnosis, divorce, drink problem, drinking, expecting, herpes, hiv, i was in, i'd been in, in for,
incontinence, ivf, lump, mental health, miscarriage, my business, my results, my test, operation, overdose,
piles, pills, pregnancy, pregnant, results, scan, sectioned, smear, std, sti, termination, test, tests, thrush,
up the duff, viagra, what i had, what i was in, what was wrong, what's wrong with

concept df_lowjob   trades far from medicine
barmaid, barman, beautician, bin man, binman, bouncer, bread van, bricklayer, bus driver, butcher, call centre,
chip shop, chippy, cleaner, delivery driver, dinner lady, dog groomer, dog grooming, dog walker, drove a bus,
drove a taxi, drove a van, estate agent, greggs, hairdresser, hod carrier, holiday rep, kebab, mcdonalds,
mechanic, milk float, milkman, mobile hairdresser, nail bar, nail technician, nails, plasterer, plumber,
postman, roofer, scaffolder, security guard, shelf stacker, stacking shelves, sweet shop, taxi driver,
tesco checkout, the tills, traffic warden, tyre fitter, van driver, vet, vet's, waitress, warehouse,
window cleaner

concept df_keep   keeps what is not theirs
had away with, had the, hang/v on to, has had, help/v herself to, help/v himself to, help/v themselves to,
hold/v back, keep/v back, keep/v for herself, keep/v for himself, keep/v some, keep/v the, lift/v, pinch/v,
pocket/v, sell/v off, sell/v on, skim/v off, slip/v a few, squirrel/v away, stash/v, take/v a few, take/v home,
tuck/v away, walk/v off with, walk/v out with

concept df_kin   kin and friends of the accused
brother, brother in law, brother's firm, brothers, cousin, cousin's, cousins, daughter, father in law, fella,
fellas, girlfriend, golf club, golf mate, golf mates, husband, husband's, husbands, in laws, lodge, lover,
mason, masons, mate, mate's, mates, missus, mistress, mother in law, nephew, niece, own brother, own company,
own firm, own husband, own missus, own wife, sister, sister in law, sisters, son, son in law, son's, sons,
wife, wife's

concept df_on_benefit   takes sick pay or benefits
benefits, blue badge, carer's, carers, child benefit, claiming, claims, disability, disability car, dla, esa,
gets her pip, gets his pip, gets pip, housing benefit, insurance, long term sick, mobility, mobility car,
motability, off sick, on benefits, on disability, on pip, on the sick, on universal credit, pip, sick pay,
signed off, single mum's, single mums, single parent, tax credits, the dole, the social, universal credit

concept df_working   and is seen at work or sport
bodybuilding, bouncing at, boxing, boyfriend's van, building walls, cage fighting, carrying bags,
carrying bricks, carrying sacks, cash in hand, cleaning windows, cricket, cruise, dancing, darts tour,
deadlifting, digging, digging her, digging his, does the doors, drives a taxi, drives taxis, driving a taxi,
every night, fella's van, five a side, flour sacks, football, footie, foreigners on the side, full time hours,
full time job, full time wages, full wages, gym, half marathon, hauling, heaving, hod, humping, jet skiing,
jogging, karate, labouring, laying patios, liftin, lifting, lifting barrels, lifting boxes, line dancing,
lives there, lives with, living with, loading a van, loading his van, marathon, mixing cement, mountain,
moving house, mowing, never moved out, nixers, nothing wrong with, nowt wrong, on full pay, on roofs,
on scaffolding, on the roofs, paving, plastering, playing bowls, playing darts, playing five a side,
playing golf, plays golf, removals, roller, roofing, rugby, running a, scaffolding, second job, shifting,
skiing, squat, stays every night, surfing, swimming, tarmacking, taxi, trampoline, tree surgeon, unloading,
up a ladder, up a roof, up ladders, up on roofs, up the roof, van is there, van's there, wages and all,
weekend job, weight lifting, weightlifting, weights, working cash, working full time, working on the side,
works cash, works full time, zumba

concept df_past   has a criminal past
a caution for, abh, been away for, been behind bars, been in court, been in prison, been inside,
been on a charge, been on remand, been put away, been sectioned for attacking, behind bars,
community service for, did a stretch, did a year for, did eight month, did porridge, did six month,
did time for, did two years for, done for, emptying her last, emptying his last, fiddling her last,
fiddling his last, four convictions, gbh, got a record, got done for, got eighteen months, got put away,
got sent down, got six months, got time for, had his collar felt, had up for, has a record, has previous,
in court for, in the dock, in the paper for, in the papers for, interfering with, jail for, known to police,
known to the police, nicked for, on licence, on probation, on the register, on the sex, on the sex offenders,
out on licence, possession of, put away for, restraining order, sacked for, sent down, struck off,
suspended sentence, up before the beak, up in front of the magistrates, up on a charge, was at her majesty's

concept df_hint_act   may be a wrong, with other hints
a head for, all in on it, another name in, because he complained, because i complained, because she complained,
because we complained, beer in his, behind bars, bit on the side, bits blacked out, bottle in her,
bottle in his, bought off with, bought online, bounties, bounty, brandy in, brown envelope, brushed off,
bullied out, bung, bunged, cash sale, christmas club, close ranks, closed ranks, companies house,
conveniently lost, couldn't focus, different handwriting, different name in, different pen, different surname,
down as natural, drink in her, drink in his, drink on, empties, envelope in the, envelope under, flogs it,
for a drink, for complaining, for the price of a, forced her out, forced him out, from memory,
from the last patient, gin in, goes by another, got a stake in, guessed it, guessed the, guesses them,
hand on her, has a stake in, hotel in, hounded out, hush, in a christmas card, in it together, in on it,
in revenge, in the cistern, in the filing cabinet, in the glove box, in the glovebox, in the sanitary bin,
just writes, just wrote, keeps back, kept back, kitty, learned off youtube, learnt off youtube,
leaving collection, left every, left out every, left under a cloud, let it lapse, lottery syndicate,
made her cry till she left, made it up, made them up, makes them up, makes up the, making it up,
making them up, month past, months past, name was different, never came near, never heard of her,
never heard of him, never touched her, never touched him, never touched me, never went near, no pin,
not a word was said, nothing was ever said, off a website, off the shelf to, off youtube, offshore,
on commission, online course, out of spite, out of thin air, outside her house at, over the odds,
past its date, past the date, past their date, payback for, per head for, pictures of himself, practised on,
practises on, printed off, private parts, private place, quietly moved, rubber stamped, rubber stamping,
rubber stamps, second version, selling it on, selling them on, sells it on, shares in the chemist,
shares in the pharmacy, shipped off to, shipped out, shut up with, sideline, sign anything, signed anything,
signs anything, signs whatever, soberer, sold it on, sold them on, spat on the, stake in the, student does the,
supplies the, swaying about, swaying on, swore blind, syndicate money, takes it in, tea fund,
three week course, to spite, told social services, told the coroner, told the court, told the cqc,
told the inquest, told the inspector, told the inspectors, told the judge, told the ombudsman,
told the police he, told the police she, told the police they, told the tribunal, trial and error on,
two different versions, two names, two versions, two week course, under a cloud, used it again, uses it again,
vodka in, weekend course, whisky in, wine in her, wiped clean, wiped it on, wipes it on, without a glance,
without getting off, without lifting, writes the same, writes whatever, wrote the same, youtube videos

concept df_known   known, heard or seen by witnesses
admitted, admitted it, ambulance crew said, ask any of, ask anybody, ask anyone, ask around, came out at,
can prove, cleaned there, common knowledge, companies house, confessed, coroner said, court records,
daughter saw, did their books, did their filing, every body knows, everybody knows, everyone knows,
everyone round here knows, filmed it, found out at, found out from, found out that, god's honest, google her,
google him, google it, got it on, got photos, got proof, half the town knows, hand on heart,
have it in writing, have photos, have proof, he admitted, heard every word, heard her say, heard her telling,
heard him say, heard him telling, heard it all, heard the lot, heard them all, heard them say, her ex husband,
his ex wife, hospital had no record, how we found out, i can prove, i checked, i counted, i found out,
i have watched, i looked it up, i rang them, i read it on, i swear on, i watched, i've watched,
in black and white, insider, is known to, it all came out, it came out, it is known, it was in the paper,
it's come out, it's no secret, known for it, known for years, known in our, known round here, let slip,
look her up, look him up, look it up, looked her up, looked him up, my own eyes, my sister saw,
neighbour heard, neighbour saw, no secret, no word of a lie, not a word of a lie, on my life, on the inside,
only found out, open secret, overheard, photographed, police said, police told, read it on the, recorded it,
sat and watched, saw it on the screen, saw the screen, screenshots, seen it all, seen the books,
seen the emails, seen the letters, seen the paperwork, she admitted, solicitor said, solicitor says,
stood and watched, swear on my, the carer heard, the carer saw, the cleaner saw, the cleaner says,
the cleaner told, the hospital said they'd never, they admitted, told me herself, told me himself,
took a photo of, turned out, turns out, two eyes, typed letters there, undertaker said, union rep,
was in the paper, watched her, watched him, watched them, we checked, we counted, we found out, we watched,
well known, well known fact, well known in, whistleblower, whole estate knows, whole town knows,
whole village knows, witnessed, worked alongside, worked with her, worked with him, worst kept secret

concept df_dismissed   put out of a job
asked to leave, banned, barred, binned off, booted, booted out, bumped, chucked off, chucked out, discharged,
dismissed, dropped, drummed out, fired, forced out, got rid of, got the boot, got the bullet, got the elbow,
got the heave, got the push, got the sack, had to leave, hounded, kicked off, kicked out, left, let go,
marched off, moved on, paid off, pushed out, removed, sacked, shown the door, struck off, suspended,
thrown off, thrown out, turfed out, walked

concept df_misdeed   what one is dismissed for
abuse, abusing, assault, being drunk, bribes, bullying, cheating, coke, cruelty, dealing, drink, drinking,
drug, drugs, drunk, exposing, falsifying, fiddling, forged, forging, fraud, fraudulent, gambling, groping,
handling, harassing, harassment, helping herself, helping himself, hitting, hungover, interfering, kickbacks,
killing, kissing, light fingers, lying, misconduct, molesting, morphine, neglect, negligence, nicking,
off her face, off his face, perving, pinching, porn, pornography, quiet, quietly, racism, restraining, robbing,
rough handling, selling, sexual, shagging, slapping, slapping a, sleeping, smacking, stealing, supplying,
swearing at, taking, theft, thieving, touching, turning up, turning up drunk, violence, what he did,
what she did

concept df_nosy   those who should not be told
boss, bosses, boyfriend, carer's, church, coach, college, dad, daughter in law, employer, estate agent, ex,
ex husband, ex partner, ex wife, exs, father in law, flatmate, girlfriend, head teacher, housing officer, hr,
husband, imam, in laws, insurers, landlord, lawyer, manager, mother, mother in law, mum, neighbour, neighbours,
nursery, partner, priest, school, sister, stalker, teacher, team leader, vicar, wife, work

concept df_own   their own place or purse
back pocket, backpack, bag, bag for life, boot, bra, briefcase, car, carrier, carrier bag, coat, coat pocket,
cupboard at home, fridge at home, glove box, glovebox, handbag, home, house, jacket, locker, pocket, pockets,
purse, rucksack, shed, shopping bag, sleeve, sock, tunic, uniform, van, wallet

concept df4_look   made to look good
appear, appears, be better, be lower, come down, come out, drop, go down, hit target, look, looked, looks,
make target, meet target, stay green, stay in the green

concept df4_fig   what is to look good
average, averages, books, charts, dashboard, data, figures, graph, league table, league tables, list, lists,
numbers, percentages, performance, ratings, record, records, results, returns, scores, spreadsheet, statistics,
stats, target, targets, times, wait, waiting list, waiting times, waits

concept df4_entry   what stands in the papers
appointment, appointments, attended, book, books, chart, closed off, declined, diary, dna, down as, entry,
figures, file, form, forms, history, letter, list, log, logged, marked, my record, notes, numbers, offered,
on the app, on the system, paperwork, ratings, record, recorded, records, refused, register, resolved, returns,
stats, survey, system says, ticked, waiting list, waiting times, written down

concept df4_paidfor   what they are paid for
done on paper, exist on paper, existed on paper, exists on paper, happened on paper, how they get paid,
how they get their money, how they make their money, how they're paid, it's what they get paid on,
on paper and nowhere else, only ever went in on paper, paid by the jab, paid by the needle, paid for each one,
paid for every one, paid on it, seen on paper, that's how they get the money, that's the con,
that's the fiddle, that's the racket, that's the scam, that's the trick, that's their game,
that's their little game, went in on paper, what they get paid for, what they get paid on,
what they're paid on, what theyre paid on

concept df4_theirs   slots, and other good things handed out
8ams, 9ams, appointment, appointments, booking, bookings, cancellations, early ones, jabs, morning slots,
openings, places, same day, same days, sameday, slot, slots, spaces, the good times, the list, vaccines

concept df4_mates   favoured kin and friends
bingo mates, bingo pals, chums, church friends, church lot, cousins, cronies, drinking mates, family,
family and friends, friends, gym mates, her lot, his lot, in laws, mates, neighbours, own family, own lot,
own mates, pals, relatives, sister's kids, slimming world lot, the in laws, the pub lot, whole family

concept df4_madeup   put on for gain
bad back that comes and goes, dodgy back, fake back, fake bad back, fake depression, fake hip, fake illness,
fake limp, faked her, faked his, faking a, faking it, imaginary back, imaginary bad back, imaginary hip,
invented a, invented condition, made up back, made up bad back, made up condition, made up hip,
made up illness, made up knee, made up story, makes it up, making it up, nothing wrong with her,
nothing wrong with him, nowt wrong with her, nowt wrong with him, owt wrong with him, phoney back, phoney limp,
pretend back, pretend hip, pretend illness, pretend limp, pretending to be, pretends he, pretends she,
put on limp, puts it on, puts on a limp, puts the limp on

concept df4_benefit   what is got by it
attendance allowance, blue badge, carers allowance, compensation, council flat, council house, disability,
disabled badge, dla, early retirement, esa, free car, mobility car, motability, payout, pip, sick line,
sick lines, sick note, sick notes, sick pay, sickie, universal credit, whiplash

concept df4_reward   a favour in kind
bag of coal, bottle of, box of beer, car valet, carpet fitting, case of beer, case of wine, chips, crab,
crate of, curries, discount, driveway, fillet steak, firewood, fish supper, fish suppers, free beer,
free chips, free curries, free curry, free dinners, free drinks, free fish, free haddock, free haircuts,
free holiday, free kebabs, free meals, free meat, free mot, free pints, free plumbing, free steaks,
free takeaway, free takeaways, free tickets, free work, haddock, half a lamb, half a pig, joint of beef,
kitchen fitting, leg of lamb, lobster, lobsters, logs, meat, new patio, pheasants, pint, pints, rib eye,
salmon, scallops, season ticket, season tickets, side of beef, smoked salmon, steak, tickets, venison,
week in his caravan, week in his villa, wine

concept df4_oldmoney   the money of the old and weak
attendance allowance, bank book, bank card, benefits, building society book, bungalow, card and pin, cash card,
giro, her money, her will, his money, his will, house put in, house signed over, inheritance, life savings,
pension, pin number, savings, wages, will changed

concept df4_nothers   and the owner has none of it
a penny of it, and he's none the wiser, any of it, doesn't see a penny, drinks it, ever sees a penny,
for her own, gambles it, hasn't a penny, he goes without, in her own name, in his own name, into her own,
into his own, keeps it, keeps the change, keeps the rest, never gets it, never had a penny, never saw a penny,
never seen a penny, never sees a penny, never sees any, never sees it, none the wiser, not a penny, pockets it,
sees none of it, she goes without, spends it on, thinks he's her, thinks she's his

concept df4_word   there is a word for that
a name for that, a word for it, a word for people like that, a word for that, begins with an f, begins with f,
call it fraud, call it theft, call that fraud, call that theft, calls it fraud, calls it theft,
daylight robbery with a stethoscope, five letters, if that isn't fraud, if that's not fraud,
if thats not fraud, no other word for it, one word for it, only one word for it, only one word for that,
only word for it, plain theft, pure theft, that's called fraud, that's called stealing, that's called theft,
that's fraud, that's stealing, that's theft, that's thieving, thats stealing, thats theft, the word is fraud,
the word is theft, where i come from that's called, where i come from that's stealing

concept df4_kinpay   kin who are paid for nothing
boyfriend, brother, daughter, girlfriend, husband, lass, missus, mother, mrs, nephew, niece, partner, sister,
son, wife

concept df4_wage   paid for nothing
a salary, a wage, as a cleaner, as a consultant, as a director, as a secretary, full time wage,
full time wages, on a retainer, on the books, on the payroll, salary, wage, wages

concept df4_deal   what is dealt in
blank scripts, co codamol, codeine, controlled drugs, diazepam, drugs, fentanyl, gabapentin, gear, hrt,
jellies, methadone, morphine, mounjaro, oramorph, oxy, oxycodone, ozempic, pregabalin, pregabs,
prescription pads, scripts, sick notes, sleepers, sleeping tablets, temazepam, tramadol, valium, vallies,
viagra, weight loss jabs, xanax, zopiclone

concept df4_scam   tricksters at large
asked for bank details, claiming to be from, claims to be from, cold caller, cold callers, door to door,
fake text, fake texts, going round knocking, knocking doors, knocking on doors, parcel delivery text, phishing,
pretending to be from, pretending to be the nhs, pretending to be the surgery, rogue trader, rogue traders,
saying he's from, saying she's from, saying they're from, says he's from, scam call, scam calls,
scam going about, scam going round, scam text, scam texts, scammer, scammers, want your bank details,
wanted bank details, wanting bank details, withheld number, your bank details

spelling
shoplifting = shoplifing, shoplifitng
vaccine = vaccin, vacine, vacinne, vaxine
vaccines = vaccins, vacines, vacinnes, vaxines

concept df4_else   where one cannot be seen to
abroad, at her funeral, at his funeral, buried, chapel of rest, dead, in a coma, in australia, in benidorm,
in france, in hospital, in intensive care, in portugal, in prison, in spain, in tenerife, in the hospital,
in theatre having, lying in, morgue, mortuary, on a plane, on holiday, passed away, six feet under,
unconscious, undertakers

concept df5_fund   money and cards that are not theirs
amazon account, bequest, biscuit fund, building fund, capital fund, cash box, cash tin, charity account,
christmas fund, collection money, company card, company credit card, covid grant, covid money, defib fund,
donations, equipment fund, expense account, expenses, fete money, float, flu jab money, flu money,
friends fund, fundraiser money, fundraising money, government money, grant, grants, icb money, jab money,
kitty, league of friends money, legacy, levelling up money, lottery grant, lottery money, nhs budget, nhs card,
nhs credit card, nhs funding, nhs grant, nhs money, parking money, parking takings, partners' account,
patient fund, patients fund, patients' fund, pension pot, petty cash, ppg fund, ppg money, practice account,
practice budget, practice card, practice credit card, practice funds, practice money, practice's account,
procurement card, public money, public purse, raffle money, scanner fund, sharps money, staff fund,
staff kitty, sunshine fund, surgery account, surgery budget, surgery card, surgery credit card, surgery funds,
surgery money, surgery's account, surgery's card, surgery's money, taxpayer, taxpayers, taxpayers' money,
tea fund, tea money, the till, tips jar, tombola money, training budget, training money, travel jab money,
vaccine money, wages bill, winter pressures money

concept df5_spend   private comforts
amazon parcels, asos, audi, barbados, bathroom done, bathroom suite, bets, big shop, bmw, boat, boob job,
bookies, botox, boxes at, butler, campervan, caravan, carpets at home, champagne, christmas do,
christmas presents, conservatory, cruise/n, daughter's car, daughter's wedding, decking, deliveroo, designer,
divorce, dog grooming, driveway, dubai, ensuite, facelift, fags, family holiday, food shop, fruit machine,
fruit machines, garden room, girlfriend, golf clubs, golf membership, gym membership, hair extensions,
handbags, her hair, her holiday/n, her horse, her kids, her kitchen, her nails, her shopping, her teeth,
his car, his girlfriend, his golf, his holiday/n, his kids, his kitchen, his mistress, his shopping,
holiday home, holiday let, honeymoon, hot tub, house extension, jewellery, jollies, just eat, kitchen/n,
land rover, lashes, loft conversion, log cabin, lunches out, maldives, marbella, meals out, merc, mercedes,
mortgage, motorbike, motorhome, mulberry, new telly, ocado, online bingo, own holiday, own house, own kids,
own kitchen, own shopping, patio, personal shopping, petrol, pony, porsche, private school, prosecco,
racehorse, range rover, rolex, school fees, season ticket, season tickets, second home, skiing, sky sports,
slot machines, sofa, spa day/n, spa weekend, stag do, summerhouse, takeaway/n, tattoo, team building in,
tesco shop, tesla, the dogs, the gee gees, the horses, their holiday/n, their kitchen, timeshare, trainers,
trip to, tummy tuck, turkey teeth, vegas, veneers, vet bills, villa, wedding, week in, weekend in, weekly shop,
wine, yacht

concept df5_gone   no longer there, or never there
been dead, been gone, died, doesn't exist, doesn't work there, don't exist, don't work there, emigrated,
hasn't worked, hasnt worked, haven't worked, left in, left last, left months, left two, left years,
moved to australia, never existed, never started, never worked, no longer there, not worked, packed it in,
passed away, retired, went in

concept df5_business   firms that trade with them
agency, board of, builder, building firm, care home/n, catering firm, chemist, cleaning company,
cleaning contract, cleaning firm, company that, consultancy, contract for, contractor, decorators, firm that,
funeral firm, funeral parlour, it company, it firm, it support, laundry, locum agency, nursing home/n,
parking company, parking firm, pharmacy, phone contract, phone system, physio clinic, printing firm,
private clinic, private hospital, property company, recruitment, security firm, skip hire, software company,
supplier, supplies firm, taxi firm, telephone system, training company, undertaker's, undertakers, vape shop,
weight loss clinic

concept df5_owns   has a hand in it
belongs to, chairs, co owns, director of, got shares, has shares, have shares, is a director, is married to,
is related to, is run by, on the board, own half, own shares, owned by, owns, owns half, part owns, partner in,
run by her, run by his, runs, secretly owns, shareholder, shares in, silent partner, sits on the board,
stake in

concept df5_kin   their kin
bit on the side, brother, brother in law, brother's, brothers, cousin, cousin's, daughter, daughter's,
father in law, fella, girlfriend, hubby, husband, husband's, lad, lad's, lass, missus, mother in law, nephew,
niece, niece's, partner, partner's, sister, sister in law, sister's, son, son in law, son's, wife, wife's

concept df5_signs   puts a name to
certified, certified it, declared, passed, put her name, put his name, sign/v, signed it, signed it off,
signed off, signed them off, wrote down, wrote her off, wrote him off, wrote it off, wrote it up, wrote my,
wrote on

concept df5_unseen   and never saw
did not even look, did not examine, did not look, did not see, didn't even look, didn't even see,
didn't examine, didn't look at, didn't see, never asked, never asked her name, never asked his name,
never came out, never clapped eyes, never even asked, never even looked, never even saw, never examined,
never got out of, never laid a finger, never left her desk, never left his car, never left his desk,
never left the car, never looked, never met, never once looked, never opened the, never saw, never set eyes,
never set foot, never touched, never went in, never went near, not even looked, not once looked,
not so much as looked, over the phone, still in the car, without a glance, without asking, without checking,
without even, without examining, without getting, without looking, without meeting, without opening,
without reading, without seeing, without so much as, without visiting

concept df5_told   tells what is secret
been telling, blabbed, blabbing, blabs, broadcast, discussed, dropped hints, emailed, forwarded, gossiped,
gossiping about, leaked, let it out, let on, let slip, mentioned it to, messaged, passed it on, phoned,
photocopied, photographed, posted, printed, printed off, printed out, put it on facebook, put it round, rang,
read out, reading out, reads out, screenshotted, sent, shared, showed, showing, spread, spread it,
spreading it, tell her, tell his, tell their, telling, tells, texted, told, told the whole, took a photo,
whatsapped

concept df5_secret   what she is bound to keep to herself
abortion, account of, addict, affair, alcohol problem, antidepressants, been sectioned, being tested, bipolar,
blood results, breakdown, cancer, case notes, chart, child protection, chlamydia, coil, condition, dementia,
depression, diagnosis, drink problem, drug problem, eating disorder, everything in, file, full history,
got aids, got cancer, had the clap, had the snip, herpes, history, hiv, i was in for, incontinence pads,
incontinent, ivf, letters, medical records, medication, mental health, methadone, miscarriage, my address,
my business, my file, my notes, my results, new address, notes, on antidepressants, on methadone, on the pill,
on viagra, overdose, people's notes, personal details, piles, pregnancy, pregnant, private business, rash,
record, records, referral, results, scan, screen, sexual health, smear, std, sti, termination, test results,
thrush, vasectomy, what i said, what i'd said, what was wrong with, what we talked about, what's wrong with,
who's on, whole file, whole history, x ray

concept df5_ears   those who should not hear it
afternoon tea, amy's mum, aqua aerobics, auntie, barber, barmaid, bible study, bingo, book club, boss,
bowls club, boyfriend, bus, bus stop, chippy, choir, church, club, coffee morning, court, craft group,
crossfit, custody hearing, darts team, dinner ladies, dinner party, employer, ex, ex husband, ex wife, ex's,
facebook, family dinner, fella down, golf club, group chat, gym, hairdresser, hairdressers, her fella,
her ladies, her lass, her mam, her mates, her mother, her mum, her sister, his mates, his mother, his wife,
husband, in laws, journalist, knitting group, landlord, line dancing, line manager, lodge, manager at,
mother in law, mum's group, nail bar, nct group, neighbour/n, next door, old school friends, parents evening,
partner, party, pilates, playground, pool team, pta, pub, rotary, school, school gate/n, school run, sister,
sister in law, slimming club, slimming world, snapchat, solicitor, spin class, street, the estate, the lads,
the village, tiktok, toddler group, town, village, wedding, weight watchers, weightwatchers, whatsapp group,
whole family, wi, yoga, zumba

concept df5_howknown   how the secret was found to be out
all knew before, before her husband did, before his wife did, before i did, before i'd told, before my husband,
before my mum knew, everybody knew by, everyone knew by, had it by teatime, heard about my, how everyone knows,
how he found me, how he found out, how he knew, how her boss knew, how my boss knew, how my ex knew,
how our lisa, how she found out, how she knew, how the ex, how the school found out, how the social,
how the whole, how they all know, how they knew, how we all know, how we know, knew before i, knew before me,
knew before my, knew by the time, that's how my, that's how our, that's how the neighbours

concept df5_intox   the worse for drink or drugs, at work
aa sponsor, asleep with a needle, back off the wagon, been breathalysed, been in rehab, been on the bottle,
belt round her arm, belt round his arm, blew over, bloodshot and, bottle in the cistern, brandy in,
calling it tonic, can't do a morning without, can't hold a pen, cider in, couldn't stand, doing a bump,
double vodka, drank her dinner, drank his dinner, drank his lunch, drank the, drink driving, drives home drunk,
drying out, eyes like pinpricks, eyes like saucers, fell asleep mid, fell off her chair, fell off his chair,
fell off the stool, ferret of, from a flask, from a lucozade bottle, from a water bottle, gin in the, gurning,
had a few, had been drinking, has a problem with the, have a nip, having a nip, hiding bottles, in the horrors,
it wasn't coffee, it wasn't lucozade, it wasn't squash, it wasn't tea, it wasn't water, it wasnt water,
jaw going, jaw swinging, keeps vodka, lines off, liquid dinner, lost weekend, mouthwash to hide,
needle in her arm, needle in his arm, needle marks, nipping out to the car for, nodding out, off duty pub,
off the wagon, on a comedown, on the charlie, on the marching powder, on the sniff, out of a flask,
over the drink drive, over the limit, pinprick pupils, powder round, powdered nose, pupils like,
reeking of weed, rolled up note, rolled up twenty, shooting up, slept it off, slumped over, slurring,
smelled of drink, smells of drink, smoking a joint, smoking weed, sniffing all, spliff, stank of drink,
still drunk from, swigging, swigs, tested positive for, thick head every, three bottles, topped up with,
track marks, two rehab, vape with weed, weed in the, whiff of drink

concept df5_sexual   sexual wrongs, told sideways
asks girls out, bare chest, blinds shut, brushes past, carrying on with, caught with his,
checks the girls twice, chose the young, creeping on, did things to, door locked, examines the pretty,
feels you up, follows girls, follows the young, fondling, gave her a baby, got her pregnant,
got the nurse pregnant, grabs your, had his hand where, hand on my knee, hand on my thigh, hand on your knee,
hand where, hands all over, hands everywhere, hands were somewhere, hands where, hugs the girls, kissed me,
kissed the, knicker/n, lads after hours, lifted her top, lifted my skirt, likes the young, likes them young,
lingers, looks down your top, love bite, made me undress, massages, on his lap, on the sofa with,
patted my bum, peeks, photographs the girls, pinched my bum, pressed against, pressed himself, private photos,
put his hand, puts his hand, rubs himself, rubs your, saw him with a girl, seen with a schoolgirl,
sends kisses, sends photos, sends pictures, sleeps with, slept with, squeezed my, stood too close with,
stripped, strips, stroked my, strokes your, take her bra off, take her top off, take my bra off,
take my top off, take off your bra, take your bra off, take your top off, texts girls, texts the girls,
texts the young, things to kids, touch them up, touched, touches, touching, touchy, trousers down, underage,
undressed, up her skirt, up my skirt, up your skirt, wandering, watches you undress, watching me undress,
watching us undress, with a lass of, with a patient, with the lights off, young lads

concept df5_trivial   what it was said to be for
a blood test, a cold, a cough, a fit note, a sick note, a sore throat, a sprained ankle, a sprained wrist,
a verruca, antibiotics, athletes foot, blood pressure, chest infection, cholesterol, cold sore, ear infection,
earache, eye infection, eye test, flu jab, flu jabs, foot, hay fever, hayfever, headache, hgv medical,
holiday jabs, in grown toenail, ingrown toenail, knee, migraine, mole on my arm, nosebleed, sinus, sinuses,
sore throat, sprained, toe, toenail, tonsillitis, travel jabs, verruca, wrist

concept df5_papers   proofs of fitness for the work
accreditation, cert, certificate/n, checks, crb, credentials, cv, dbs, degree, diploma, enhanced check,
exam results, exams, gcses, gmc number, indemnity, insurance, letters after, licence, medical degree,
medical school, nmc, number, nursing certificate, nursing degree, phd, pin, prescriber's, prescriber's ticket,
prescribing certificate, prescribing course, prescribing licence, qualification/n, qualifications, references,
registration, resus training, ticket, training certificate, training records, visa

concept df5_sham   which are bought, borrowed or out of date
a week course, actually her sister's, belongs to her sister, belongs to his brother, blagged, borrowed, bought,
bought online, burned down, burnt down, cheated, cobbled together, copied, dodgy, doesn't exist, downloaded,
ebay, expired, failed, fake, faked, fibbed, fiddled, forged, from a website, from ebay, fudged,
her sister's name, hired, his brother's name, in her sister's name, in his brother's name, in the name of,
invented, isn't hers, isn't his, isn't real, isn't worth, lapsed, laser printed, lied, made up, mail order,
mocked up, never existed, never finished, never got, never had, never passed, never sat, never took,
off a website, off the dark web, off the internet, online, out of date, paid a, paid for, paid someone,
photoshopped, printed at, printed off, ran out, revoked, run out, sat by someone else, sham, sold her,
sold him, sold it her, sold it him, someone else's, stolen, taken away, taken off, weekend course,
wrote herself, wrote himself

concept df5_regulator   those who try doctors and nurses
cps, crown court, disciplinary panel, fitness to practise, fraud squad, general medical council, gmc,
health board disciplinary, high court, industrial tribunal, magistrates, medical tribunal, mpts, nmc,
nursing council, old bailey, struck off list, tribunal

concept df5_strikes   before whom one has come
again, another case, been before, been had up, been hauled, been referred, been up before, being investigated,
convicted, fifth, file on, hauled, hearing, in front of, investigated, investigating, known to, looking into,
on bail, pleaded, reported to, restrictions on, second time, several times, spellings, suspended, third time,
three times, twice, two hearings, under three, up before, warned

concept df5_privileged   those who are let in first
anyone who buys, anyone who pays, anyone with a, anyone with money, bowls team, bridge club, business pals,
ccj, church lot, church people, conservative club, councillor/n, cricket club, drinking pals, ex police,
family friends, folk from the, footballers, freemasons, friends of the, golf club, golf lot, her church,
her family, her friends, her lot, her mates, her neighbours, her pals, his family, his friends, his lot,
his mates, his pals, horsey lot, landed gentry, lions club, lodge, masons, mates, mates of, on the square,
own family, own friends, paying customers, people who know, people who pay, posh end, private list,
private patients, private wing, regulars at, relatives of staff, rotary, rugby club, school friends,
staff families, staff's families, the big houses, the chosen few, the golf club, the inner circle, the masons,
the right people, the right surname, the rotary, the tennis club, their families, their family, their friends,
their mates, their own, those who pay, vip, vips, well off

concept df5_first   are let in first
always seen, any time they like, back door, bumped up, bypass, come first, fast track, fast tracked,
first in the queue, front of the queue, get in first, get jabbed first, get seen, gets seen, gets them in,
go first, go straight, go to the front, half the slots, handed the, in ahead, jump the, jumped the, jumps the,
kept back for, kept for, let in, never have to wait, never queue, never wait, no waiting, overnight,
queue jump, reserved for, same day, same hour, same morning, seen first, seen straight, side door, skip the,
skips the, slots go, straight in, straight through, the best slots, the same day, top of the, walk in,
walk straight, waltz in, waltz straight

concept df5_cruel   cruelties
barked at, belted, bent her fingers, bent his fingers, bit, boxed his ears, burned her, burned him,
chucked water, clipped round, clouted, covered her mouth, covered his mouth, cuffed, dragged, dug her nails,
dug his nails, flicked, force fed, gave her a clout, gave him a clout, grabbed, gripped, hand over her mouth,
hand over his mouth, held her down, held him down, hit, hits, hurt her on purpose, hurt him on purpose,
jabbed me again, kicked, knocked, laughed at, left in her own, left in his own, left in the dark,
left in the rain, left lying, left on the floor, left outside, left to freeze, locked her in, locked him in,
locked in, made to stand, mimicked, mocked, nipped, pinched, pinned, poked, pulled her by, pulled her hair,
pulled him by, punched, pushed, rank the, ranked, ranks, rough handled, screamed at, shook, shoved, slap,
slapped, slaps, smacked, spat, squashed, stamped, starved, taunted, threw, thumped, tied, tied to, tortured,
twisted, twisted her arm, twisted his arm, wrenched, yanked

concept df5_weak   the weak and the ill
a blind, a child, a deaf, a disabled, a lad, a lady of, a lass, a little girl, a man of, a patient, a toddler,
an elderly, an old, autistic, baby, bairn, bedbound, blind, care home, child, children, crying, dad, dementia,
disabled, down syndrome, down's, downs, dying, elderly, five year old, four year old, frail, gran, grandad,
grandma, granny, in a wheelchair, kid, kids, learning disabilities, learning disability, little boy,
little girl, mam, mum, nan, nana, non verbal, nonverbal, old dear, old fella, old lady, old man, parkinson's,
patient, patients, pensioner, residents, seven year old, six year old, special needs, stroke patient,
three year old, toddler, two year old, vulnerable, wean, wheelchair, with dementia

concept df5_meds   medicines and stocks that go astray
ampoules, blister pack/n, boxes, co codamol, codeine, controlled drugs, diazepam, dosette, dosette box/n,
dosettes, fentanyl, gabapentin, inhalers, insulin, ketamine, lorazepam, medication, meds, methadone, midazolam,
morphine, mounjaro, oramorph, ozempic, painkillers, patches, pills, pregabalin, scripts, sleeping tablets,
tablets, temazepam, tramadol, vials, wegovy, zopiclone

concept df5_short   come up short
always under, came up short, come up short, comes up short, count's always, counted them, diddled, disappears,
do not tally, doesn't tally, don't tally, down by, fewer than, five short, four short, gone by, half of what,
half the box, halves them, helps herself, helps himself, keeps back, keeps half, keeps the rest,
keeps what's left, light every, lighter every, missing every, one short, short, short by, short change,
short changed, short changes, short every, short when, shorted, shorts, six short, skimmed, skims, swapped,
swaps, ten short, three short, two short, underfilled, underfills, what's left, whats left, where the rest,
where's the rest

concept df5_resold   and turn up elsewhere
back of a, boot of her, boot of his, car boot, cash app, ebay, end up in, end up on, ended up in, ended up on,
facebook marketplace, flogged, flogs, for a tenner, for sale, gumtree, her fella, her lad, his lad, in the pub,
marketplace, on snapchat, on telegram, on the estate, on the market, on the street, on vinted, park,
playground, round the estate, selling, sells, snapchat, sold, sold on, telegram, the lads, turn up at, vinted

concept df5_hushed   made to go away
agreed to lie, agreed what to say, bought off, buried the, closed ranks, compensated, confidential waste,
conveniently deleted, conveniently lost, cover, cover for, covering, gagged, gagging, got rid of, hid, hidden,
hush, hushed, in the bin unopened, in the shredder, keep quiet, keep schtum, leaned on, leant on, lose the,
made to sign, match up, matched up, nda, never declared, never logged, never reported, nobody declared,
non disclosure, not to talk, paid off, paid out, paid them, paid to, rang round, settled out of court, shred,
shredded, shut up about, sign a, silenced, stories straight, stories to match, stories to tally, sweep, swept,
told not to, told them to say, told to say, torn up, unopened, wiped, wipes, wiping

concept df5_hushobj   what was made to go away
abuse, appendix, autopsy, baby, call recording, call recordings, cctv, claim, complaint, complaints, coroner,
cqc, dash cam, death, deaths, emails, evidence, families, family, footage, hendersons, incident, inquest,
inspection, inspectors, investigation, letters, mistake, mistakes, near miss, ombudsman, overdose,
phone recordings, post mortem, recordings, report, scan, solicitor, stillbirth, suicide, tape, tapes, widow,
witness, witnesses, wrong leg

concept df5_prop   borrowed or staged for those who inspect
actors, borrow, borrowed, borrowing, bought in, brought in, cleaned up, drafted in, fake patients, got in, hid,
hidden, hide, hired, kept out of sight, locked away, moved, new bins, painted, put back, put on for, rented,
returned, sent home, sent us home, stick up, taken down, told to smile, took down, went back

concept df5_taken   taken from those who came for help
bank card, bungalow, car keys, cash in the house, engagement ring, furniture, gold, grand in the house,
her house, her pension, her ring/n, his house, his medals, his pension, his watch, house, inheritance,
jewellery, keepsakes, loan in my name, medals, money in the house, necklace, passport, passport copy, pension,
power of attorney, purse, savings, the deeds, the house, the will, thousand in the house, wallet, watch,
wedding ring, will

concept df5_nofound   and it was not there after
before he started, before she started, before that carer, before that nurse, before they came, changed hands,
changed last, changed the week, disappeared, gone now, has gone, is in, isn't there now, missing,
never seen again, not a penny, not been seen, signed over, since that, till she started, until she started,
vanished, was gone, went missing, when she left, when they left

concept df5_favourpaper   what is given for it
a letter, any letter, appointments, benefit forms, capacity, certificate, council letter, court letter,
cremation form, custody, divorce, fit note, fit notes, form, forms, gun licence, home office, housing letter,
immigration, insurance report, letter, letters, mad, medical, not mad, of unsound mind, paper, papers,
passport form, pip form, prescription, prison, report, say i am, say she is, school letter, shotgun licence,
sick line, sick note, sick notes, signature, visa

concept df5_kills   has killed
bodies, body bags, buried more, finished off, has killed, have killed, kill more, killed her, killed him,
killed more, killed my, killed our, killed three, killed two, kills more, more dead than, more deaths than,
off life support, pulled the plug, put more in the ground, put more people, sent more to, switched off,
took her off, took him off

concept df5_thrift   to save money or reach a figure
because of budget, because of cost, because of targets, bed blocking, bed was needed, budget, cheaper to,
cost too much, for targets, free up, free up a bed, hit target, hit targets, hit their targets,
keep costs down, keep the figures, money saving, needed the bed, save a bed, save a few, save money, save on,
saving money, target, targets, the figures, to save

concept df5_knewfault   knew it was wrong and went on
and carried on, and kept, aware since, carried on regardless, carried on sending, had been told,
had been warned, kept on using, kept sending, knew fine, knew for months, knew for weeks, knew for years,
knew full, knew it didn't work, knew it was, knew that, knew the, knew they were, knew well, known about since,
known for months, still sent, still used, still using, were told in, were warned

concept df5_fault   what was wrong
asbestos, autoclave, bad batch, batch, broken, contaminated, dodgy batch, expired, faulty, fridge, gone off,
infected, leak, legionella, machine, mouldy, needles, out of date, recalled, scanner, steriliser, the kit,
the machine, the scanner, thermometer, wrong dose, wrong drug, wrong patient

concept df5_falsepay   paid for what was not done
billed the nhs, billing the nhs, bills the nhs, charged the nhs, charging the nhs, claimed for,
claimed mileage, claiming for, claiming mileage, fee for, get paid for, gets paid for, getting paid for,
invoiced, invoices, one for the accountant, paid for every, paid herself, paid himself, paid per,
paying herself, paying himself, pays herself, pays himself, puts in for, putting in for, real set of books,
second set of books, the fee for, two ledgers, two sets of

concept df5_nothappened   which was not so
are dead, been dead, branded, car was in, cheap, cheap ones, cheap stuff, didn't exist, died, ever took place,
existed, gone abroad, her feet up, his feet up, in our street all, long dead, moved away, never came,
never existed, never got, never had, never happened, never seen, never took place, never turned up, not one of,
still alive, still breathing, was in the pub, wasn't there, watching telly, weren't there

concept df5_reuse   uses again or unclean
blows on, doesn't change, don't change, fishes out, from the bin, from the floor, gave it a rinse,
gave it a wipe, gives em a rinse, gives it a wipe, gives them a rinse, gives them a wipe, licks, never changes,
off the floor, recycle, recycled, recycles, recycling, rejabbed, reuse, reused, reuses, reusing, rinse, rinsed,
rinses, rinsing, runs under the tap, second hand, spat on, spits on, under the tap, used twice, uses twice,
wiped on, wipes down, wipes on, wrong fridge

concept df5_kit   what ought to be clean
cannula, catheter, catheters, couch roll, dressings, ear piece, earpiece, forceps, gloves, gowns, instruments,
lancets, masks, needle, needles, otoscope, probe, probes, scalpels, scissors, specimen pots, speculum,
speculums, stitches kit, swabs, syringe, syringes, thermometer, thermometers, tweezers, vials

concept df5_crimeword   what people are convicted of
abh, arson, assault, benefit fraud, blackmail, burglary, child neglect, cruelty, dealing, drink driving,
drunk driving, embezzlement, exposing, flashing, forgery, fraud, gbh, handling stolen, harassment,
identity theft, indecent exposure, insurance fraud, kerb crawling, lifting, manslaughter, money laundering,
neglect, nicking, perjury, possession, prescription fraud, robbery, selling drugs, shoplifing, shoplifting,
soliciting, stalking, stealing, supplying, tax fraud, theft, thieving, upskirting, wife beating

concept df6_verb   wrongs done on the quiet, in verbs that harmless talk seldom has
back pocketed, backdates, blackmails, bleeds, bunging, buries, cashes in, cheats, coerced, coerces, conned,
cooked up, cooks up, creams off, deceived, diddled, diddles, dilutes, dips into, doctored, double bills,
double claims, duped, faked, fakes, feathering, fiddles, fleeced, fobs off with fakes, forges, gaslights,
goes home with, half inches, hoodwinked, inflates, invents, kept back, launders, leaks, lets on, lightens,
lines her, lines his, made off with, massages the, milking, milks, nobbled, overcharges, padded, pads,
palmed off with, pays off, peddles, pilfers, plies, pockets, profiteering, props up, rigs, rips off, scammed,
scams, sells on, shaves, shaving, shops around for, shunted, siphons, skims, slips, sneaks, sniffs, snorts,
spies, stitched up, swaps, swindles, switched for, switches, tampers, tapped up, tipped off, tips off, trims,
trousers, turned a blind, turns a blind, watering down, whitewashed, wormed, wrote herself into,
wrote himself into

concept df6_object   things that go with wrongdoing
adviser, affidavit, alibi, asylum letter, audit, backhander, bequest, black book, blank forms, blank scripts,
bookies, brown envelope, bruise, bruises, burner phone, cameras, cctv, codicil, consent forms,
controlled drugs, controlled drugs book, criminal record, disciplinary, drug trial, drugs book, dummy run,
enhanced services, expenses, fit notes, fraud, hamper money, hip flask, home office, insurer, insurers,
invoices, lawsuit, ledger, ledgers, light fingers, locked drawer, meths, mileage, needle marks, never declared,
nursery cameras, overtime, padlock, pages missing, payout, payroll, power of attorney, probate, quotes,
sedatives, shredder, sick notes, sluice, solicitor, sports bag, suitcase, tenants, the books, the boot,
the will, timesheets, tip ex, tribunal, trust fund, vodka, warrant, whistleblower, wrote her will

concept df6_off   what does not add up
after hours, all weekend, and they knew, at the taxi rank, behind closed, blank forms, check the spellings,
checked himself out of, different version, does not tally, doesn't tally, done fourteen, engine off,
every friday, fairy dust, four weeks, from the back office, gone missing, he knew, in the dark, in the sluice,
instead of reporting, instead of telling anyone, into the boot, lab confirmed, ledgers, light by, lighter,
made up date, moved her to, moved him to, no consent, no other quotes, no quotes, no receipt, no receipts,
nobody agreed, not a penny, only three got, out of hours with, out the back, page is missing, pages missing,
same handwriting, same mistakes, same signature, she knew, signed nothing, so it looks, sports bag,
the same hand, then it vanished, there's no door, they knew, they paid, three times the price,
till it vanished, times the price, two different, unopened, walked into a door, went missing, when he's on,
when she's on, when that one's on, with my own eyes, wrote down later

concept df6_seen   how the writer or somebody knows
agency nurse told, ask the barman, ask the cleaner, ask the taxi, ask to see it, carer says, check the books,
check the rota, check the scales, check the spellings, everybody at the, everyone at that, everyone at the,
found out from, got it on video, i know of, i weigh, i've the, lab confirmed, my aunt works, my cousin works,
my mate works, my neighbour typed, my neighbour works, my niece works, my old neighbour, my sister works,
my sister's a carer, not my words, on film, on tape, on video, the cleaner says, the cleaner told,
the porter says, the whole estate, they've a tape, used to clean there, used to temp, used to type,
used to work, was told by one of, watched her, watched him, we know who, who worked there,
you couldn't make it up

concept df6_task   work that wants training
antenatals, baby checks, blood pressure, bloods, cervical smears, consultations, diagnosing, doing the jabs,
dressings, ear syringing, injecting, injections, jabs, medication reviews, minor ops, prescribing, reviews,
sewing up, smear tests, smears, stitching, swabs, treating, triage, vaccinating, vaccines

concept df7_take   what is done with what is not theirs, or should not be done
accepts, back dates, borrows, burning, burns, cashes, cashing, charges extra, claims, copies, dealing, deals,
dishes out, downloads, drains, drinks, emptied, empties, falsifies, films, flogging, flogs, forges, gambles,
gets paid, gives away, gives out, goes home with, guesses, halves, handed out, hands out, helps herself to,
helps himself to, hides, hiding, hoarding, hoards, inherited, injects, keeping, keeps, kept, launders, leaks,
lends, lies about, loses, makes up, mixes up on purpose, necks, offered, offers, opens, overcharges, passes on,
photographs, pilfers, pinches, pockets, popping, pops, posts, prints, puts through, raids, reads, rents out,
resells, reuses, screenshots, selling, sells, signs, slips, smokes, smuggles, sniffs, snorts, sold, spends,
steals, stockpiles, swaps, swipes, takes home, taking home, tampers, tears up, throws out, tips off, took home,
tops up, touches, trades, used, uses, walks off with, waters down, wears, wipes, writes

concept df7_obj   what it is done with
appendix, babies' ashes, bank card, bank cards, benefits, blood, body parts, branded, breast milk, cash,
certificates, charity box, co codamol, codeine, coke, collection, complaint letters, controlled,
cremation forms, crutches, data, date stamps, death certificates, deeds, diazepam, donations, dressings, drugs,
envelopes, equipment, evidence, fentanyl, files, fit notes, formula, fridge stock, gas and air, gift vouchers,
giro, giros, gloves, gold, hearing aids, heirlooms, house keys, incontinence pads, insulin, jabs, jewellery,
keys, laptops, leftover meds, letters, lists, loo rolls, medication, medicines, meds, methadone, money,
morphine, mounjaro, names, notes, numbers, oramorph, oxygen, oxygen bottles, pads, paperwork, patches, payroll,
pension, pensions, petrol, phone numbers, photos, pills, post, power of attorney, prescription pad,
prescription pads, prescriptions, private letters, raffle, records, referrals, results, rings, samples,
sanitiser, savings, scripts, secrets, sedatives, sick notes, signatures, silver, stock, surgery phones,
syringes, tablets, teeth, tips, toner, vaccines, vials, vodka, vouchers, wedding ring, wedding rings, weed,
wheelchairs, whisky, will, wills

concept df7_gain   for whose good
and gives us, and keeps the, at car boots, at the car boot, behind her back, behind his back, behind our backs,
by the dozen, dead patients, dead patients', dead people's, dead uncle's, down the market, down the pub,
for a bet, for a fiver, for a hundred, for a laugh, for a pint, for a tenner, for cash, for commission,
for fun, for her mates, for herself, for himself, for his mates, for money, for profit, for spite,
for the private lot, for themselves, from the dead, get rid of her backlog, get rid of his backlog, handbag,
he's meant to deliver, in her garage, in his garage, in his shed, into her own, into his own,
meant for patients, meant for us, meant to be locked, no name on, of the dying, off the dead, off the dying,
off the record, on ebay, on marketplace, on the black market, on the quiet, on the side, on the sly, on vinted,
on wages day, out of spite, own pocket, own use, she's meant to deliver, so he gets, so she gets, so they get,
somebody else's name, someone else's name, supposed to deliver, supposed to destroy, the highest,
they're meant to, to her fella, to her lad, to her mates, to her sister, to his brother, to his mates,
to mates, to the echo, to the gazette, to the highest, to the lads, to the papers, to the press, to the sun,
under her bed, under the counter, whole family, with her mates, with his mates

concept df7_dare   dares one to look
ask her yourself, ask him yourself, check for yourself, count em, count the, count them, do a search,
do the sums, freedom of information, get a copy, go and look, go on have a look, go on look, google it,
guess who, have a look, have a look yourself, he was already dead, he'd been dead, let them deny it,
let them sue, look for yourself, look it up, look on, prove it isn't, prove me wrong, put in an foi,
request the log, search the, see for yourself, she was already dead, she'd been dead, there is no,
there's no garden, there's three, they'll not deny it, try and find, watch them squirm, you won't find,
you'll not find
