# Devices, what people do with them, and where: for R1 (and for R4, which shares the places).

concept dv_device   a device one carries
airpod/n, android, apple watch, bleeper, blower, bluetooth, chromebook, cordless, crackberry, device/n,
dog and bone, dongle, earbud/n, earphone/n, earpiece/n, fitbit, fone/n, galaxy watch, gameboy, games console,
garmin, handheld, handset/n, headphone/n, headset/n, ipad/n, iphone/n, ipod/n, kindle/n, laptop/n, macbook,
mobi, mobile/n, moby, mp3 player, nintendo, nokia, notebook computer, phablet, phone/n, pixel, playstation,
psp, samsung, smart watch, smartphone/n, smartwatch/n, steam deck, switch lite, tablet screen, telephone,
transistor, walkman, work phone, xbox

concept dv_on_device   being on a device
airpod in, airpods in, bashing away on my phone, chained to my phone, earbud in, earbuds in, earphone in,
earphones in, earphones on, face in me phone, face in my phone, fiddling with my phone, glued to me phone,
glued to my phone, glued to my screen, head in me phone, head in my phone, headphones in, headphones on,
heid in ma phone, in me ear, in me phone, in my ear, in my phone, in one ear, ipad out, kindle out,
laptop in my lap, laptop on my knee, laptop on my lap, laptop open, laptop out, messing on my phone,
messing with my phone, mobile in hand, mobile out, nintendo out, nose in my phone, on ma phone, on me fone,
on me ipad, on me laptop, on me mobile, on me phone, on me tablet, on mi phone, on my fone, on my ipad,
on my iphone, on my kindle, on my laptop, on my mobile, on my other phone, on my phone, on my tablet,
on my work phone, on our phones, on the ipad, on the kindle, on the laptop, on the other line,
on the other mobile, on the other phone, on the tablet, phone in hand, phone in me hand, phone in my hand,
phone in my other hand, phone in one hand, phone on ma lap, phone on me lap, phone on my lap, phone out,
phone under the table, playing with me phone, playing with my phone, switch out, thumbing away, thumbs going,
use me phone, use my phone, used me phone, used my mobile, used my phone, using me phone, using my laptop,
using my mobile, using my phone, using the phone, wi me phone, with me phone, with my phone, wiv me fone,
wiv me phone

concept dv_app   an app or site that is not for health
airbnb, aldi app, alexa, amazon, angry birds, animal crossing, app store, apple music, argos app, asda app,
asos, at the races, audible, autotrader, babbel, badoo, balatro, bargain hunt, bbc iplayer, bbc sounds,
bbc sport, bejeweled, bet365, betfair, betfred, bingo app, bitcoin, block blast, bluesky, boohoo, booking com,
boots app, britbox, bumble, call of duty, candy crush, champ manager, chat gpt, chatgpt, checkatrade,
chess app, chess com, clash of clans, clash royale, cod, cod mobile, coin master, coinbase, connections,
coral app, countdown, crossword app, crossy road, crunchyroll, cyberduck, daily mail, dating app, dazn,
deliveroo, depop, discord, disney, disney plus, doordash, duo, duo lingo, duolingo, ea fc, easyjet app, ebay,
etoro, etsy, facebook, facebook live, facebook marketplace, facetime, fantasy football, fantasy league,
farmville, fb, fifa, fifa mobile, fitbit app, flappy bird, flashscore, flightradar, football index,
football manager, footy manager, fortnite, fpl, fpl team, freecell, fut, game pass, gardenscapes,
garmin connect, gmail, goodreads, google, grand theft auto, grindr, groupon, gta, gumtree, hay day, heads up,
hearthstone, hinge, hogwarts legacy, home bargains app, homescapes, idle game, imessage, imgur, insta,
instagram, instagram reels, iplayer, itv hub, itvx, jd sports app, jet2, just eat, kahoot, ken bruce, kick,
kindle app, kindle unlimited, ladbrokes, lichess, lidl plus, linked in, linkedin, livescore, love2shop,
mail online, mario, mario kart, marketplace, match com, messenger, microsoft solitaire, microsoft teams,
minecraft, minecraft videos, monopoly go, monzo, mumsnet, my fitness pal, nectar app, nerdle, netflix,
netflix app, next sale, now tv, nytimes games, online chess, online poker, online slots, onlyfans, onthebeach,
outlook, paddy power, paypal, peloton, piano app, pinterest, plenty of fish, plex, pof, pokemon, pokemon go,
poker app, pokémon, prime video, psn, quordle, reddit, reels, revolut, right move, rightmove, ring app,
ring doorbell, roblox, royal match, rummikub, ryanair, ryanair app, scrabble go, shazam, shein, sims, siri,
sky bet, sky go, sky news, sky sports, skybet, skype, slack, slither, slots, smart meter app, snap, snapchat,
snapped streak, sofascore, solitaire, soundcloud, spelling bee, spotify, spotify playlist, starling, strava,
streaks, subway surfers, sudoku, teams call, teams meeting, temple run, temu, tesco app, tetris,
the guardian app, the sims, threads, ticketmaster, tik tok, tiktok, tiktok shop, tiktoks, tinder, todoist,
toon blast, trading 212, trading app, trainline, tripadvisor, twitch, twitter, ub40, uber, uber eats, ubereats,
untappd, ur game, vinted, vinted haul, voice notes, voicenote/n, wattpad, wechat, whats app, whatsapp,
whatsapps, wii, william hill, wimbledon, wordfeud, wordle, words with friends, wordscapes, worldle, wowcher,
xbox live, you tube, youtube, yt, zelda, zoom, zoom call, zoopla, zynga

concept dv_content   things people watch or listen to on a device
abba, absolute radio, adele, africa cup, afrobeats, after life, album, amapiano, archers, arsenal game, ashes,
audio book, audiobook/n, baby shark, backing track, bake off, ballad/n, bangers, barry white, bbc news,
beatles, beyonce, bhangra, bing, bingo, blaring, blippi, bluey, bob marley, boiler room set, bollywood,
bon jovi, box set, boxing, boxset, brass band, bridgerton, british grand prix, capital fm, cartoon/n, cbeebies,
celeb, celebrity, celebs go dating, celtic game, champions league, cheltenham, classic fm, classical, clip/n,
cocomelon, commentary, coronation street, corrie, country dancing, country music, cricket, cup final,
dancehall, darts, derby, desert island discs, disney, dj set, dnb, documentary, drake, drama, drill,
drum and bass, eastenders, easties, ed sheeran, elton john, elvis, emmerdale, encanto, england game,
england match, episode/n, euros, eurovision, f1, fa cup, faceoff, film, final score, five live,
flight simulator, football, footie, footy, frozen, funny video/n, game of thrones, garage, gavin and stacey,
gig tickets, golf, gospel, gospel music, grand national, grand prix, grand slam, greatest hits, grime,
hancock's half hour, happy valley, heart fm, heartstopper, heavy metal, hey duggee, hits, hollyoaks,
home and away, horse racing, house music, hymn/n, i'm a celeb, in the night garden, iron maiden, jazz,
jeremy vine, joe rogan, judge rinder, karaoke, karaoke track, kendrick, kiss fm, kpop, lbc, let it go,
line of duty, love island, made in chelsea, makeup tutorial, male voice choir, married at first sight, match,
match highlights, match of the day, matchday, meditation music, metallica, minions, mixtape, mixtapes, moana,
motown, ms rachel, mukbang, music, musical, my playlist, neighbours, news at one, northern soul,
nursery rhyme/n, oasis, old firm, opera, paw patrol, peaky blinders, peppa, peppa pig, phil collins,
playlist/n, podcast/n, pointless, pokemon cartoons, pop master, popmaster, premier league, pub quiz, punk,
queen, quiz, quran, race/n, racing, radio, radio 2, radio 4, radio four, radio one, radio two, rap, rave,
reality tv, reel/n, reggae, rnb, rugby, ryder cup, scores, season finale, season three, serial, series,
series finale, sermon/n, shakira, shirley bassey, show tunes, simpsons, six nations, slipknot, smooth radio,
snooker, soap/n, soaps, song/n, soundtrack, squid game, stand up special, stormzy, stranger things, stream,
streaming, strictly, succession, superbowl, talk sport, talksport, taylor swift, techno, ted talk, teletubbies,
telly, tennis, test match, the archers, the ashes, the chase, the derby, the game, the match, the news,
the racing, the rugby, the traitors, thomas the tank, tom jones, top gear, tour de france, toy story,
trailer/n, traitors, trance, true crime, tune/n, tv, ufc, unboxing, video/n, videos, vlog/n, whale song,
wheels on the bus, white noise, whitney, whitney houston, wimbledon, world cup, world service, wrestling, wwe,
wwf, x factor, youtuber

concept dv_music   music and programmes that would be heard only if played
abba, absolute radio, adele, afrobeats, amapiano, audiobook/n, baby shark, backing track, bangers, barry white,
beyonce, bhangra, bing, blippi, bluey, bob marley, bollywood, bon jovi, brass band, capital fm, cartoons,
cbeebies, classic fm, cocomelon, commentary, country music, dancehall, disney songs, dj set, dnb, drill,
drum and bass, elvis, encanto, five live, frozen, gospel music, grime, heart fm, heavy metal, hey duggee,
house music, hymns, iron maiden, joe rogan, karaoke, kiss fm, let it go, male voice choir, metallica, mixtape,
motown, ms rachel, musical, my playlist, my tunes, netflix, northern soul, nursery rhymes, opera, paw patrol,
peppa, peppa pig, phil collins, playlist, podcast/n, preacher, quran, radio 2, radio 4, radio four, radio two,
ragga, rap, rave, reels, reggae, sermon, shirley bassey, show tunes, slipknot, smooth radio, soundtrack,
spotify, stormzy, talk sport, talksport, taylor swift, techno, the cricket, the football, the footy, the match,
the racing, the rugby, thomas the tank, tiktok/n, tom jones, trance, tunes, voice notes, voicenotes,
white noise, whitney houston, youtube

concept dv_doing   verbs that are done on a device only
candy crushing, doomscroll/v, doomscrolling, duolingoing, ebaying, emailed, emailing, face timed, face timing,
facebooked, facebooking, facetime/v, facetimed, facetiming, gaming, googled, googlin, googling, instagramming,
liking posts, liveblogging, livetweeting, messaged, messaging, refreshing, scroll/v, scrollin, scrollin',
sexting, skyped, skyping, snapchatted, snapchatting, swipe/v, swiped right, swipin, swipin', swiping, text/v,
texted, textin, textin', texting, tiktoking, tiktokking, tindering, tweet/v, tweeting, vinted, voice noting,
voicenoting, whatsap, whatsapped, whatsappin, whatsapping, wordling, zoomed, zooming

concept dv_use_verb   verbs that go with an app, a message or a game
answer/v, answering, arrange/v, arranging, bang/v out, batting out, beat/v, beating, bet/v, betting, bid/v,
bidding, book/v, browse/v, browsing, buy/v, catch/v, catch/v up, catching up, chat/v, check/v, check/v my,
checked, checking, clear/v, clocked, comment/v, commenting, complete/v, crack/v, dee, dictate/v, do/v, doin',
doing, draft/v, edit/v, finish/v, finishing, fire/v off, flick/v, follow/v, get/v through, go/v on,
going through, got through, got to, have/v, having, join/v, joining, keep/v up, knock/v out, list/v, listen/v,
listenin, listenin', log/v on, logged into, logged on, look/v at, lookin at, lost to, manage/v, open/v, opened,
order/v, organise/v, pay/v, ping/v off, place/v, play/v, playin, playin', playing, post/v, rattle/v off,
read/v, readin, readin', refresh/v, replied, reply/v, respond/v, scroll/v, sell/v, send/v, settle/v, shop/v,
smash/v, sort/v, sorted, spend/v, stream/v, streamin, swipe/v, transfer/v, type/v, typing, update/v, upload/v,
use/v, using, vote/v, voting, wasted, wasting, watch/v, watchin, watchin', win/v, write/v

concept dv_msgs   what one reads and answers on a device
a bid, a dm, acca, accumulator, an email, asda order, asda shop, bank balance, banking, bet/n, bid, bills,
concert tickets, crypto, dms, e mail/n, email/n, emails, essay, excel, fantasy team, flights, flutter,
food shop, gc, gig tickets, grocery shop, group chat, her message, high score, his message, inbox,
insurance quote, invoices, job application/n, level, lottery numbers, lotto, meme/n, memes, message/n,
messages, morrisons order, my bets, my feed, my messages, my rota, my socials, my steps, my story, my streak,
my texts, my work, newsfeed, notifications, ocado, odds, online banking, online shop, payroll, playlist,
powerpoint, presentation, quiz app, rota, sainsburys order, sainsburys shop, score/n, shares, shopping app,
shopping list, socials, spreadsheet/n, status, stocks, streak, tax return, teams meeting, tesco delivery,
tesco order, tesco shop, text/n, texts, the family group, the group, the group chat, tickets, timeline, tweets,
voice note/n, voicemail/n, voicenote/n, weather app, whatsapp group, work email/n, works emails, zoom meeting

concept dv_call_verb   taking or making a call
accept, accepted, answer, answered, answering, carried on, carry on, carrying on, conduct, conducted, continue,
continued, deal with, dealt with, did, do, finish, finished, finishing, got, had, have, having, held, hold,
join, joined, made, make, making, on, pick, pick up, picked up, picking up, take, take/v, taken, takes, taking,
teck, tek, took

concept dv_call   a call on a phone
business call, call, calls, chat on the phone, chinwag, client call, conference, conference call,
conversation on my phone, conversation on the phone, facetime, interview, job interview, natter on the phone,
phone call/n, phone calls, phonecall/n, sales call, sales meeting, skype call, teams call, teams meeting,
telephone call, telephone conversation, video call/n, videocall, whatsapp call, work call/n, works call, zoom,
zoom call, zoom meeting

concept dv_ring_verb   ringing somebody
argued, arguing, bell/v, belled, call/v, called, callin, chat/v, chatted, chatting, facetime/v, gassing, gave,
natter/v, nattering, phone/v, phoned, phoning, rang, ring, ringin, ringing, rowing, spoke, talked, talking,
video called, videocalled

concept dv_clin   those one is in the room with
@clinician, bloke in the white coat, blood lady, chiropodist, counsellor, dermatologist, diabetic nurse, doc,
doc's, docs, doctah, doctors, doctr, dokter, ecg lady, fella with the stethoscope, gp's, gynae, hcp,
health trainer, jab lady, lady doctor, medical student, nurse's, nursie, pa, phlebotomy, physician associate,
physiotherapist, podiatrist, practitioner, quack, smear lady, smoking lady, specialist, student doctor,
student nurse, therapist, trainee, vaccinator, wee doctor, young doctor

concept dv_appt   the time spent with a clinician
a smear, annual check, annual review, appointment/n, appt/n, apt, asthma check, asthma review, b12, baby check,
blood pressure check, blood test/n, bloods, booster, bp check, cervical, check up, checkup, coil, coil fitting,
consult/n, consultation/n, consultion, copd review, depression review, diabetes check, diabetic check,
diabetic review, diagnosis, dressing, dressings, ear syringing, ear wash, ecg, eight week check, examination/n,
fasting bloods, flu jab, foot check, health check, hearing test, her jabs, his jabs, hormone review, implant,
injection/n, jab, jabs, medication review, meds review, memory test, mental health review, mole check, mot,
new patient check, nurse appt, physical, postnatal check, prescription, review, screening, six week check,
smear, smear test, spirometry, steroid injection, stitches out, the exam, vaccination/n, vaccine, well man,
well woman, wellman

concept dv_through   in the course of
all the way through, all the way thru, all through, at, between, durin, during, for, for the whole of,
from start to finish, gettin, getting, half way through, halfway thro, halfway through, having, in, in my last,
in the middle of, inbetween, mid, midway through, on me, part way through, partway through, right through,
the entire, the full, the whole, thro, through, throughout, thru, when i had, when i'm having, when im having,
while getting, while having, while i got, while i had, whilst getting, whilst having, whole

concept dv_clin_does   what the clinician does meanwhile
about to start, asked, asking, asks, asks me, bandaging, banging on, blather/v, blethering, chats, chatted,
chatting, checked, checking, checks, chunter/v, chuntering, counting, cracked, did, does, doin, doing, draw/v,
drawing, dressed, drone/v, droned, droning, examine/v, explain/v, explained, explaining, explains, faffed,
faffing, faffs, feeling, felt, fiddled, filled, fills, gab, gabbing, gave, give, gives, giving, goes on,
goin on, going on, going through, had a feel, had a look, had his stethoscope, had that cuff, has, have a look,
haver, havering, in her, inject/v, injecting, jab/v, jabbed, jabbing, lecture/v, lecturing, listened,
listening, listens, looked, looks, measure/v, measuring, natter, nattering, natters, on aboot, on about,
poke/v, poking, prattling, preach/v, preaching, prep/v, prepare/v, preparing, prescribing, print/v, printed,
printing, prod/v, prodding, pump/v, pumped, put, puts, rabbit/v, rabbited, rabbiting, ramble, rambled,
rambling, read/v, reading, sat there, says, scribbles, speak/v, speaking, stick/v, stitch/v, stitching, stuck,
swab/v, syringe/v, syringing, take/v, taking, talk/v, talkin, talking, tap/v, tapped, tapping, tekkin, telling,
tells, told me, took, type/v, typed, types, typing, waffle/v, waffled, waffling, weigh/v, weighing, went on,
went through, went to get, witter/v, wittered, wittering, wrap/v, wrapped, wrapping, write/v, writes, writing,
wrote, yammering, yap, yapped, yapping, yaps

concept dv_clin_act   what only the clinician does meanwhile
about to start, bandaging, banged on, banging on, blather/v, blethering, checked my, checking my, checks my,
chunter/v, chuntering, cleaning my, cleared his throat, counting my, did me, did my, does my, doing me,
doing my, draining, drawing my, droned, droning, examine/v, examining, explained, explaining, explains, faffed,
faffing, feeling my, filling in, finding a vein, freezing, gab/v, gabbing, gave me the, gave me the lecture,
gave me the talk, goin on, going on, going through, had her stethoscope, had his stethoscope, havering,
inject/v, injecting, jab/v, jabbed, jabbing, jabs, lancing, lecture/v, lecturing, listened to my,
listening to my, looking for a vein, measuring, natter/v, nattering, on aboot, on about, poke/v, poking,
prattling, preach/v, preaching, preparing, prepping, prescribing, printed, printing, prod/v, prodding, pumped,
pumping, put the, rabbited, rabbiting, rambled, rambles, rambling, reading me, reading my, reading out,
sat there, scraping, scribbling, speaking, spoke to me, squeezing, stabbing, sticking, stitching,
stood there waiting, stuck the, swabbing, syringing, taking ma, taking me, taking my, talkin, talking,
talking at me, talking to me, talks, tapped, tapping, taps, telling me, telling us, took me blood,
took me bloods, took my, typed, typing, waffled, waffles, waffling, weighed, weighing, went to get, whittering,
wittered, wittering, wrapped, wrapping, writing, yammering, yapped, yapping, yaps

concept dv_own_verb   doing business of one's own that needs a device
answered my, applied for, arranged, arranging, bet on, bid on, bidding, booked, booking my, bought, browsed,
browsing, buying, catching up on, catching up with, caught up on, check me, check my, check the,
checked in for, checked my, checked the, checking my, checking the, closed a deal, compared, comparing,
dialled, dialling, emailed, emailing, facetimed, facetiming, finalised, finish my, finished me, finished my,
finishing me, finishing my, flicked through, flicking through, followed the, following the, gaming, googled,
googling, got an offer, got outbid, got through three levels, haggled, haggling, half an eye on,
half listening, keeping up with, liked a, liking, listed me, listed my, listened to a, listened to the,
listening to a, listening to the, listing my, live chat, logged on, looked up, looking up, messaged, messaging,
messing about on, mucking about on, negotiated, negotiating, one eye on, ordered, ordering, outbid, paid my,
paid the, paying the, picked my team, picking my team, placed, planned my, planning my, played, playing,
posted on, posting on, put a bet, put a fiver, put a tenner, read my emails, read the news,
reading me messages, reading my messages, reading the news, refreshed, refreshing, renewed, renewing, replied,
reply to, replying, reserved, scrolled, scrolling, searched for, selling, sent a, sent an, sent my, sent the,
set up a date, shopped, shopping, snapchatted, sold, sorted me, sorted my, sorted out my, sorted the,
sorting me, sorting my, sorting out my, sorting the, spent, streamed, streaming, swapped shifts,
swapping shifts, swiped, swiping, texted, texting, took a call, traded, trading, transferred, transferring,
tweeted, tweeting, typed, typing, updated my, updating my, uploaded, uploading, voted, watch/v the, watched a,
watched an, watched my, watched the, watching a, watching an, watching my, watching the, whatsapped,
whatsapping, won a, won it, won me, won my, won the, zoomed

concept dv_asked_verb   being asked
ask me to, asked if i could, asked if i would, asked if i'd, asked me if i could, asked me to, asked to,
asked twice to, asked us to, asking me to, been asked to, been told to, begged me to, get told to,
gets told to, getting told to, got asked to, got told to, had the cheek to ask me to, kept asking me to,
kept telling me to, made me, ordered me to, said can i, said can you, said could i, said i had to,
said i should, signalled me to, telled to, tellin me to, telling me to, tells me to, tells us to, telt me tae,
telt tae, told i had to, told me to, told to, told us to, tried to make me, tried to tell me to, wanted me to,
would i

concept dv_kit   what one meets only in a consulting room
armband on my arm, blood pressure cuff, blood pressure machine, blood pressure taken, blood taken,
bloods taken, bp cuff, bp taken, consulting chair, couch, cuff, cuff on, doctor's chair, ecg stickers,
exam table, examination couch, examining table, feet in stirrups, gown, in the chair, in the stirrups,
jab chair, kecks down, knees apart, knickers off, legs akimbo, legs apart, legs in stirrups, legs in the air,
legs up, me dressing, my dressing, needle in, needle in me arm, needle in my arm, nurse's chair, on the bed,
on the couch, otoscope, paper sheet, paper towel, patient chair, patient's chair, rubber glove/n, shirt off,
sleeve up, speculum, stethoscope, sticky pads, stirrups, stitched up, strapped up, taking me blood,
taking my blood, the couch, thermometer, tights off, top off, tourniquet, trousers down,
trousers round my ankles, weighed

concept dv_room   the room of a clinician
clinic room, consult room, consultation room, consultin room, consulting room/n, doc's office, doctor's office,
doctor's room, doctors room, dr's room, exam room, examination room, gp's office, gp's room, her room,
his room, in wi the doctor, jab room, nurse room, nurse's room, nurses room, phlebotomy room, side room,
treatment room

concept dv_wait_place   where people sit and wait
@waiting_area, at the surgery, back row, chairs, check in screen, corridor, doctor's surgery, doctors surgery,
doctors waiting room, foyer, front row, in reception, in the doctors, in the queue, in the surgery,
in your queue, kiddies corner, kids corner, leaflets, noticeboard side, on the chairs, playing area,
quiet corner, row of chairs, seated area, seating area, sitting area, the wait, the waiting, toy corner,
wait area, waitin area, waitin rm, waiting area, waiting bit, waiting rm, waiting rooms, waiting space,
water cooler, wr, your chairs, your lobby, your reception, your surgery, your waiting

concept dv_waiting   waiting there
been sat here, been sat there, hanging about, hanging around, have a sit, keep me waiting, keep us waiting,
kept me waiting, kept us waiting, making me wait, running late, sat here, sat there, sat waitin, sat waiting,
sitting here, sitting there, stood there, stuck in there, stuck there, til my name, til they call me,
till i'm called, till my name, till they call, until i'm called, wait i, wait like that, wait me turn,
wait my turn, wait that long, wait time, waited, waiting for, waiting on, waiting to be called,
waiting to be seen, waiting to go in, when i'm waiting, when im waiting, when waiting, while i wait,
while i waited, while i was waiting, while waiting, while we wait, while we waited, while you wait,
whilst i wait, whilst i waited, whilst waiting, whilst you wait, whole wait

concept dv_loud   loudness, or no headphones
aloud, as loud as, at full blast, at full tilt, at full volume, at max, at the top of my voice, at top volume,
aux, awfy loud, bellowing, belting it out, belting out, blare, blared, blares, blarin, blaring, blast it,
blast out, blast/v, blasted, blastin, blasting, bluetooth speaker, boom box, boombox, crank/v, cranked,
crazy frog, dead loud, deafening, decibels, dolby, ear splitting, fair loud, full belt, full blast, full bore,
full decibels, full pelt, full throttle, full tilt, full vol, full volume, full whack, gey loud,
ghetto blaster, hella loud, hollering, jbl, loud af, loud and clear, loud and proud, loud as, loud asf,
loud enough, loud hailer, loud speaker, loud volume, louder, louder the better, loudest, loudly, loudspeaker,
lowd, max volume, maximum volume, megaphone, minus the headphones, nice and loud, no earbuds, no earphones,
no headphones, noise up, on blast, on full belt, on loud speaker, on loud volume, on loudspeaker, on megaphone,
on speaker, on speaker phone, on speakerphone, on the loudspeaker, on the speaker, out loud, out the speaker,
outloud, phone on speaker, portable speaker, proper loud, pump up, pumping, pure loud, reet loud, reyt loud,
right loud, right up, ringer on, ringer up, ringtone on, roarin, roaring, sans headphones, sound on,
sound turned up, sound up, sound up full, soundbar, sounds on, speaker, speaker on, speaker phone,
speakerphone, speakers, stereo, subwoofer, surround sound, tannoy, through the speaker, top volume, top whack,
turn it up, turned it up, turned right up, turning it up, up loud, up to eleven, up to full, up to the max,
vol up, volume, volume button, volume on, volume turned up, volume up, volume up full, w o headphones,
well loud, wi the sound on, with sound, with the sound, without any headphones, without ear phones,
without earbuds, without earphones, without headphones, without me headphones, without my headphones,
without the headphones

concept dv_no_phones   refusing headphones
ain't wearing headphones, aint got headphones, aint wearin headphones, aint wearing headphones, airpods died,
broke me headphones, can't abide headphones, can't be arsed with headphones, can't be bothered with headphones,
can't be doing with headphones, cant be bothered with headphones, cba with earphones, cba with headphones,
don't do headphones, don't need headphones, don't own headphones, don't use headphones, don't wear headphones,
dont do headphones, dont need headphones, dont own headphones, dont use headphones, earphones hurt,
forget my headphones, forgot me headphones, forgot my headphones, headphones are dead, headphones are for,
headphones broke, headphones died, headphones give me, headphones hurt, headphones were dead,
i'm not buying headphones, left me headphones, left my headphones, lost my headphones, my headphones died,
never use headphones, never used headphones, never wear headphones, never wore headphones, no earphones,
no headphones, not putting headphones on, not using headphones, not wearing headphones, stick your headphones,
they make my ears, what headphones, who needs headphones, won't keep headphones on, won't wear headphones,
wont keep headphones on, wont wear headphones

concept dv_stop_asked   being told to stop
asked if i could turn, asked if i would, asked if i'd turn, asked me three times, asked me to, asked me twice,
asked to take it, asked to turn, asked us to, came over and asked, came over to, complained about my,
could you turn that down, do you mind, excuse me could you, expected me to, gave me a look, gave me daggers,
gave me evils, gave us a look, give me a look, glared, had a go at me for, had a word about, kept asking me,
kept shushing, kept telling me, moaned at me, pointed at the sign, pointing at the sign, put that away,
put that down, shot me a look, shot me daggers, shushed, shushed me, shushing me, sign says, take it outside,
tapped the sign, tapping the sign, telled me, tells me to, tellt me, telt me, telt me tae, telt us,
told me off, told me to, told off, told to, told us off, told us to, tried to shush, turn it down, turn it off,
turn that down, turn that off, tutted, tutting, wagged her finger, wagged his finger, wanted me to,
would you mind

concept dv_defy   carrying on regardless
ain't a library, aint a library, always have, always have always will, always will, am i bothered, am i heck,
as if, as long as i want, bar me then, be my guest, been called worse, boo hoo, can all jog on, can do one,
can like it or lump it, can lump it, can't help it, cant help it, carried on, carried on anyway,
carried on regardless, carry on anyway, could not give, couldn't care less, couldny gie a, cry about it,
cry more, deal with it, did i eckers, did i heck, did i stop, did not mind them, didn't bother me, didn't stop,
didnt stop, do it again, do one, don't care, don't give a, don't like it, don't listen, dont care, dont give a,
dont like it, dont listen, end of, every time, fair's fair, fairs fair, finished it, finished my call,
finished the call, for no bugger, for no one, for nobody, free country, gerra life, get a grip, get a life,
get over it, get used to it, good for all the people, grow up, guilty, hard lines, hard luck, hush yourself,
i outrank, i'd do it again, i'll do it again, i've given up, id do it again, ignore them, ignored, ignored her,
ignored him, ignored it, ignored them, is it illegal, isn't a library, isnt a library, it stays on,
it's a free, it's not a library, ive given up, jog on, just laughed, just smiled, just waved,
keep her nose out, keep his nose out, kept going, kept it on, kept on, kept playing, kept talking, laughed,
left it on, left it playing, let 'em, let em, let them, like it or lump it, lump it, make me, mind your own,
miserable, my money my, my right, nae chance, neva, never gonna stop, never hurt anybody, never hurt no one,
never hurt nobody, never in a million, no chance, no i won't, no i wont, no law, no law against, no regrets,
no shame, no shame here, nobody died, nope, not a chance, not a church, not a crime, not a library,
not apologising, not arsed, not be changing it, not bothered, not budging, not for nobody, not fussed,
not going outside, not going to apologise, not illegal, not moving, not my fault, not my problem,
not on your nelly, not really, not remotely sorry, not sorry, not stopping, not turning, nowt they can do,
nowt to do with, oh well, paid for this phone, pay me taxes, pay my national insurance, pay my taxes,
pretended i couldn't, pretended i didn't, pretended not to, public place, public space, refuse, refused,
said no, sez who, shall keep, shan't, she can whistle, so no, so what, sorry but, sorry not sorry, soz but,
soz not soz, stayed put, stays on, still did it, still going, still no, suck it up, sue me, swivel,
take it or leave it, talk louder, talked louder, thanks to me, they can do one, they can go, they can leave,
they can move, they can sit, they can stand, they can swivel, they can wait, they'll live, they'll survive,
thicker skin, told 'em no, told her no, told her to jog on, told her where to go, told him no,
told him to jog on, told him where to go, told them no, told them where to go, tough, tough cookies,
tough luck, tough titty, turned it up, turned it up more, turned up, ur welcome, what are they going to do,
what you gonna do, what's he going to do, what's the harm, whatever, whats the harm, whit ye gonnae dae,
who cares, who made you, will again, winds them up, winds up, won't apologise, won't stop me, wont apologise,
wont stop me, you can move, you peasants, you're welcome, your problem, youre welcome

concept dv_audience   others who hear it, like it or not
all heard, all now know, all the old dears, bloke next to me, bloke opposite, bored faces, boring lot, carnage,
cheered everyone, cheered them, cheered up the, clapped, daggers, dirty look/n, disgusted faces, do you mind,
entertained the, entire room, entire waiting, everybody heard, everybody now knows, everyone can hear,
everyone could hear, everyone could join in, everyone else could, everyone gets, everyone got, everyone had,
everyone heard, everyone in there, everyone looked, everyone loved, everyone moved, everyone now knows,
everyone was singing, everyone's faces, evil look/n, evils, face like a slapped, face like thunder,
faces on them, faces were a picture, fella next to me, for the room, full waiting room, funny look/n,
gave me daggers, got an earful, got the lot, got to hear, had a face on, half the room, half the waiting,
heads turned, hear it all, hit the roof, huffed, huffing, joined in, joining in, knows every word,
knows my business, lady next to me, look on their faces, looked at me like, looks i got, looks we got,
man next to me, miserable gits, miserable ones, miserable sods, misery guts, moaned at, moaners, moved away,
moved seats, no one joined, no one said a word, nobody joined, nobody said a word, nobody said owt,
nodding along, not a soul joined, old dear/n, old dears, old fella, old fellas, old ladies, one complained,
other patients, packed room, pensioners, people looked, people looking, people stared, people staring,
people tutting, people were tutting, puffing, pull faces, pulled faces, pulling faces, raised eyebrows,
round of applause, said hello to everyone, shaking their heads, shook her head, shook his head,
shouted the place down, sighing, silence, snooty, some looks, someone complained, stared, stares, staring,
stern look, strangers, tapping along, the lot of them heard, the old boys, the whole lot, the whole place,
the whole room, the whole surgery, the whole waiting, tuts, tutted, tutters, tutting, was looking at me,
were looking, whole clinic, whole place, whole reception, whole room, whole row, whole surgery, whole waiting,
winds up, woman next to me, woman opposite, you all get, you all got, you all heard, you all now

concept dv_third   people who are not the writer
anyone who, bloke, chap, couple, customers, everybody else, everybody who, everyone who, fella, folk, folks,
geezer, gent, gentleman, girl, guy, guys, her next to me, idiots, kids these days, lad, ladies, lads, lady,
lass, lasses, man, men, mothers, neighbour, other patients, other people, other peoples, parents, patients,
people, people's, peoples, person, ppl, some people, somebody, somebody's, someone, someone's, someones,
student, teenager/n, them that, them who, they, they're, theyre, those who, whoever, woman, women, young uns,
youngster/n, youths

concept dv_refuse_off   not switching it off
ah'm no turnin, ain't switching, ain't turning, aint switchin, aint turning, am not turning, can't switch,
can't turn, cannot switch, cant switch, cant turn, didn't switch, didn't turn, didnt switch, didnt turn,
doesn't go off, doesnt go off, goes nowhere, i won't be switching, i won't be turning, it's staying on,
keep mine on, keeping mine on, leave it on, leave mine on, left it on, left mine on, never goes off,
never switch, never switched, never turn, never turned, never turning, no turning, no way am i switching,
no way am i turning, no way i'm turning, not giving up, not goin off, not going off, not going on silent,
not going to switch, not going to turn, not gonna switch, not gonna turn, not leaving, not muting, not puttin,
not putting, not silencing, not switchin, not switching, not turnin, not turning, refuse to put,
refuse to switch, refuse to turn, shan't be switching, shan't be turning, shan't switch, shan't turn,
stayed on, staying on, stays in my hand, stays on, wasn't switching, wasn't turning, wasnt turning,
wi'n't be turnin, will not be switching, will not be turning, will not switch, will not turn, won't be putting,
won't be switching, won't be turning, won't put, won't silence, won't switch, won't turn, wont be switching,
wont be turning, wont put, wont switch, wont turn, wouldn't put, wouldn't switch, wouldn't turn

concept dv_off_what   what is switched off
anything, anything off, fone, it, it away, it down, it off, me mobile, me phone, mine, mine away, mine off,
mobile, mobile off, my mobile, my phone, notifications, off, phone, phone away, phone down, phone off,
phones off, ringer

concept dv_ok   things that excuse it
agreed to it, allowed me, apologies to, apologised, asked her first, asked him first, asked me to ring,
asked to see, at home, barcode, be on call for, blood sugar app, brought up the text, by accident, by mistake,
by phone, call back, callback, called outside, came off speaker, carer's phone, contact number, cut her off,
cut him off, dexcom, died of shame, embarrassed, encouraged me to, fasting app, felt awful, felt terrible,
forgot to put it on silent, forgot to turn, glucose app, glucose monitor, google translate, got permission,
ground swallow me, ground to swallow, happy for me to, hearing aid/n, hung up straight, interpreter,
it was fine to, let me use, libre, made me jump, mortified, my bad, nhs app, nipped out, nipped outside,
okayed it, on silent, online form, outside to take, period app, period tracker, permission, phone appointment,
phone appt, phone consultation, popped out, popped outside, pulse oximeter, put it on silent, qr code,
rang back, rang me back, readings, red as, red face, ring me back, said i can, said i could, said it was fine,
said it was ok, said it was okay, said it's fine, said sorry, said that was fine, said yes, scan/v the,
show her the photo, show him the photo, show the doctor, show the nurse, showed her, showed him,
showed the doctor, showed the nurse, shown the, silenced it, silent mode, sincere apologies, so sorry,
sorry to everyone, step out, step outside, stepped out, stepped outside, straight off, switched it straight,
take notes, taking notes, telephone appointment, telephone appt, telephone consultation, text link,
text translator, thought it was on silent, told me to google, told me to look, told me to record, torch,
translate, translated, translating, translation, translator, turned it straight, video appointment,
video consultation/n, videoconsult, walked out to, went out into, went out to, went outside, went to the porch

concept dv_urge   urging
advice, all of you should, always, blast, bring, bring your, do what i do, don't bother, don't let them,
dont bother, dont let them, everybody should, everyone bring, everyone should, everyone wants to, feel free,
get your, go on, hack, i say, if i were you, ignore, just, just do what i do, keep, keep your, lads, let's,
let's all, lets, lets all, life hack, lifehack, make sure you, my advice, never mind, pro tip, protip,
recommend, stick, take, take a, tip, tip for, top tip, try, try it, we should all, whack, who's in, why not,
you should, you wanna, you want to, yous should

concept dv_in_there   inside
at the doc's, at the docs, at the doctor's, at the doctors, at the gp, at the surgery, doctors, doon there,
down there, in ere, in here, in surgery, in t'surgery, in the docs, in the doctor's, in the doctors,
in the place, in the surgery, in thear, in theer, in there, in thur, inside, up theer, up there

irregular
hang = hanging, hangs, hung
