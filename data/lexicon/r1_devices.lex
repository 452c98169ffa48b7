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

concept db_obj   what one does on a device for oneself, rarely anything else
5g, @dv_app, @dv_music, acca, agony aunt, airpods, all my admin, allotment group, an app, angry birds, apps,
asda order, audiobook/n, baby names, baby scan app, bank app, bank transfer, banking, bargain/n, bashing away,
basket, bbc news, be real, bereal, bet/n, bidding, bingo, birthday list, black friday, blog, bookie/n,
bowls club group, bowls group, box set, brain training, breaking news, browser, calendar, calm app,
camera roll, candy crush, car insurance, card reader, cash out, cat cam, cat video/n, cat videos, chapter,
chat group, chatroom, checkout, chess, chess puzzle, choir group, choir whatsapp, christmas shopping, clash,
clips, clubcard, colouring app, comedy podcast, comics, committee emails, council tax, coupon, coursework,
cricket scores, crossword, cryptic, cv, cyber monday, daily mail app, daily puzzle, daily quiz, dating,
dating profile, deadline, delivery slot/n, desert island discs, diary app, direct debit, dms, doomscroll/v,
doorbell app, e reader, ear buds, earbud/n, earphone/n, ebook, elevate, email/n, emails, emojis,
energy supplier, episode/n, family chat, family group, family zoom, fanfic, fantasy football, fantasy team,
feed, fiddling with the phone, flight prices, flights, food shop, football results, football scores,
free spins, full time score, funny videos, gacha, gas bill, gif/n, gig tickets, goal alert, goal alerts,
gossip column, group admin, group chat, group chats, group text, guild, guild chat, hangman, headspace,
high score, holiday deals, horoscope, house prices, inbox, insta, instagram, insurance quote, invoice/n,
invoices, jigsaw app, job ad, job application/n, kick off, kindle, laptop, lesson plan, level up, live blog,
live chat, live score/n, live stream, live text, lottery, lotto, lotto numbers, ludo, lumosity, macbook,
mail online, manga, marking, match on tinder, meditation app, meme/n, memes, messages, meter reading,
minesweeper, mobile game, mums group, my accumulator, my auction, my bid, my bracket, my chapter,
my dissertation, my essay, my feed, my horse, my inbox, my ipad, my listing, my messages, my mobile, my order,
my phone, my replies, my score, my shares, my stories, my story, my streak, my tablet, my texts, my timesheet,
nan's messages, netball group, netmums, news feed, newsfeed, nonogram, notifications, novel, ocado, odds,
online banking, online shop, online shopping, out of office, parcel tracking, parents evening booking,
parents group, parking app, patience, payroll, penalties, personal best, pet cam, phone game, photo album,
photos of the grandkids, playlist, podcast/n, pokedex, poker, premium bonds, property alert, property page,
pta group, puppy cam, quiz app, quote for a job, racing results, radio 4 extra, radio four, raid boss, recipe,
recipes, reddit thread, reel/n, reels, right swipe, ring camera, rota, rota app, savings app, school app,
scoreboard, scores, scout group chat, screen time, scroll/v, scrolling, seating plan, selling app, share price,
shift app, shopping app, shopping basket, sky news, slack, slots, snake, snap streak, snaps, social media,
socials, solitaire, sports app, spreadsheet/n, standing order, stock market, streak, sudoku, swipe/v, swiping,
tab open, tabs open, takeaway, tap away, tapping away, tarot app, tax return, teams, teams call, teletext,
tesco shop, test match, text/n, texts, the guardian, the odds, the sales online, the scores,
the shipping forecast, thumbing, thumbs up, ticket sale, till app, timeline, timesheet, to do list, tournament,
transfer window, true crime, tweet/n, tweeting, tweets, typing away, uber, uber driver app, unread, vat return,
video call, video calls, voice note/n, wallet app, weather app, webtoon, wedding planning, whatsapp, wi fi,
wifi, wordle, work call/n, work chat, work email/n, work laptop, work phone, works emails, works phone,
your status, zoom


concept db_event   what is followed live on a device
ball by ball, boat race, boxing, by election, cheltenham, county final, cricket, darts, darts final, dog race,
eclipse, eurovision, f1, fa cup, football, footie, footy, formula one, gold cup, golf, grand national,
grand prix, gymkhana, hurling, innings, my horse, my team, olympics, penalties, play off/n, qualifying, races,
racing, rounders, rugby, semi final, shoot out, snooker, tennis, test match, the ashes, the big match,
the budget, the final on, the funeral stream, the game on, the match, the nags, the race on, the replay,
the semi, the toon, the wedding stream, ulster final, wimbledon, world cup


concept db_verb   doing a thing for oneself
answered, answering, applied, arranged, arranging, attended to, beat, been, bet, bid, booked, bought, browsed,
buying, cashed out, catching up, caught up, checked, checking, cleared, closed, completed, confirmed,
dealt with, did, do, doing, done, entered, filed, filled in, finish, finished, finishing, fitted in, fixed,
followed, following, get, got, had, have, having, hit, joined, keeping, kept, kept up, knocked out, liked,
listed, listened, listening, logged, lost, managed, matched, messaged, moved, negotiated, nipped on, ordered,
ordering, organised, paid, paying, picked, placed, planned, played, playing, posted, put, quoted, rattled off,
reached, read, reading, refreshed, renewed, replied, replying, reserved, responded, saw, seen to, sending,
sent, settled, shopped, signed, signed off, smashed, snagged, sold, solved, sorted, sorting, spent,
squeezed in, stayed on, streamed, streaming, swapped, swiped, swiping, ticked off, took, tracked, traded,
tuned in, typed, typing, updated, uploaded, voted, watched, watchin, watching, won, worked on, writing, wrote

concept db_aware   the clinician's part: kept waiting, ignored, unaware, put out
agreed to something, ask her to repeat, ask him to repeat, asked her to wait, asked him to wait, aye aye,
barely had to pause, barely noticed, be with you in, behind her back, bide his time, bided her time,
bite her tongue, blah blah, blah blah blah, carried on regardless, come again, coughed,
could tell she wasn't happy, couldn't tell you a word, couldn't tell you what, cross with me, dead quiet,
did not notice, didn't catch, didn't clock, didn't flinch, didn't hear a word, didn't mind, didn't notice,
didn't pause, didn't seem to mind, didn't twig, didnt notice, don't ask me what, droning away, eyes down,
folded her arms, folded his arms, gave me a look, gave up, give me a look, give me a minute, give us a minute,
give us a sec, god knows what he said, god knows what she said, had to ask twice, had to hang on, had to pause,
had to repeat, had to wait, half a tick, half an ear, half listening, half my mind, hang on a bit,
hang on a sec, he can wait, he thinks i'm, he thought i was, he waited, head down, heads down,
heaven knows what, hit pause, hold that thought, hold your horses, i just nod, in a minute, in full flow,
in one ear, in the background, just a mo, just sending this, just sent, kept her waiting, kept him waiting,
listened with one, looked at her watch, looked daggers, looked up, lord knows what, made her wait,
made him wait, made to wait, make her wait, make him wait, mid flow, mid sentence, missed a bit, missed half,
missed it all, missed most, missed the bit, missed what, mm hmm, never batted, never clocked,
never heard a word, never knew, never looked up, never noticed, never saw, never twigged, no idea what he said,
no idea what she said, no idea what they, nod, nod along, nodded, nodding, none the wiser, not a clue what,
not looking up, not paying attention, not the foggiest, one ear, one finger up, one minute, one minute please,
one sec, other half, over her shoulder, paid no attention, paused it, pressed pause, pretended to listen,
raised an eyebrow, raised eyebrow, repeat herself, repeat himself, repeat it, repeat that, rolled her eyes,
rolled his eyes, said her piece, say again, say that again, she can wait, she coped, she had to stop,
she thinks i'm, she thinks im, she thought i was, she waited, sighed, smiled and nodded, something about my,
something or other, sorry were you, sorry what, stopped talking, summat about my, survived it,
switched off from, take it in turns, talk to the side of my head, talked over, talking to myself,
talking to the wall, the wiser, thumbs up behind, told her to carry on, told her to hold on, told her to wait,
told him to carry on, told him to hold on, told him to wait, took no notice, tuned out, tutted,
twice to repeat, two ticks, uh huh, under my coat, under the desk, under the table, up my sleeve, wah wah,
wait for me, wait till i'd, waited for me, waiting for me, wasn't listening, wasn't paying attention,
wasnt listening, were you talking, what did you say, what was that, whatever he said, whatever it was he said,
whatever she said, when her back was turned, when his back was turned, while her back was turned,
without looking up, wonderful listener, worked round me, yada yada, yeah yeah, yes yes, you were saying,
zoned out

concept db_cheek   taking pride or making excuses
admit it, am i bovvered, am i sorry, am i wrong, anyone else, anything for peace, ask me how i know,
bang to rights, best use of, big deal, bills to pay, bite me, bless up, both got done, bothered,
bread and butter, business to run, busy life, busy man, busy woman, can't a body, can't be arsed,
can't be bothered, can't stop me, carried on, carryed on, caught red handed, cba, clients to keep, come at me,
come on, confession, confession time, cope, couldn't be arsed, couldn't be bothered, couldn't give two hoots,
couldnt give a monkeys, crack on, deadline's a deadline, deal with it, deal with that, do it again,
does anyone else, does no harm, don't at me, don't care, dont care, earache, easy life, efficient,
end of story, every time, everybody does it, everyone does it, fair's fair, feel free, fess up, fight me,
free country, get a life, get in, get on with it, get over it, got a business, got me, guilty,
guilty as charged, hand on heart, hands are bad, hands up, harm done, hold my hands up, i am not sorry,
i am unrepentant, i confess, i make no apology, i stand by it, i'd do it again, i'm entitled, i'm not ashamed,
i'm not sorry, i've a business, in my defence, is it just me, it's my time, it's that or, its that or,
job done, jog on, judge me, just me, keeps her happy, keeps her off, keeps her quiet, keeps him happy,
keeps him off, keeps him quiet, keeps me calm, keeps them happy, keeps them off, keeps them quiet,
kill two birds, killed two birds, law against it, like it or lump it, live a little, livelihood,
make no apologies, make no apology, mind your own, morning's work, mortgage to pay, multi task, multi tasking,
multitask, multitasker, multitasking, must confess, my business, my own time, my right, my ten minutes,
my time, never hurt anyone, never killed anybody, never missed, no apology, no bother to anyone, no guilt,
no harm, no harm in it, no law, no regrets, no rest for, no shame, nobody died, nobody's business,
not apologising, not ashamed, not fussed, not losing it, not missing it, not my fault, not my problem,
not sorry, nothing wrong, nowt wrong, oh well, old habits, one handed, only me, only way, oops, or a meltdown,
or else he, own it, own up, passes the time, pay my taxes, priorities, productive, proud of it, put up with it,
result, rules are rules, run a business, shoot me, so shoot me, so sue me, so there, some of us,
some of us work, sorry but, sorry not sorry, soz, still bought, sue me, tell me i'm not the only,
they can cope, they'll cope, they'll manage, time is money, time well spent, tough, two birds one stone,
two jobs at once, unapologetic, unrepentant, wait for nobody, was i bothered, was worth it, we all do it,
we won, what a world, what harm, what of it, what was i supposed to, what would you, whit of it, who cares,
why not, why not eh, why shouldn't, women can multitask, won in the end, worth every penny, worth it, yolo,
you do the maths, you only live once, you snooze, you'll have to cope, zero regrets

concept db_clinact   what happens only when one is seen
any allergies, any other concerns, any pain, any questions, anything else i can, anything else today,
arm in the, arm out, asks me to roll, ball of cotton wool, band on my arm, banging on about,
behind the curtain, bend my, bending my, blood pressure, blow into, blowing into, bottom of her list,
bottom of his list, breathe in, breathe out, bum in the air, bum out, called me in, called through,
came back in, changing my, changing my dressing, checked my, cold gel, cotton bud, cough please,
counting my pulse, cuff, deep breath, diet sheet, diet talk, dipped my, doing my b12, doing my bloods,
doing my ears, doing my feet, doing my foot, doing my jab, doing my review, doing my smear, exercise talk,
eye chart, feet and weight, filling her form, filling in my, found a vein, freezing my, freezing off,
from the waist, gel on, get on the scales, going on about my, going through my, got through her list,
got through his list, gown, hand on my, have you passed, having my ears done, having my stitches,
height and weight, height chart, height weight, her clipboard, her gloves on, his clipboard, hop on the bed,
hop up, hopped on, hopped up, how can i help, hunting for a vein, in for my, in his chair, in my ears,
inhaler technique, injecting, jabbed me, jabbing me, knees up, latex gloves, lecture about, lecturing me,
legs up, lie back, lie down, lifestyle questions, listened to my, listened to my chest, listening to my,
looked down my throat, looked in my ears, looking down my throat, looking in my ears, measured my, my bare,
my blood, my bmi, my bottom half, my chest, my cholesterol, my drinking, my feet, my reflexes, my sleeve,
my smoking, my tonsils, my top off, my units, my weight, needle, numbing, on about my, on the bed,
on the scale, on the scales, one arm, open wide, other arm, packing my wound, paper gown, paper roll,
paper sheet, peak flow, poking my, pop your, pressed my tummy, pressing my, printed my, printed off,
printing me off, printing my, printing off, prodding, pulse, pumped up my arm, pumping up, questions about,
read the chart, ready for the needle, roll my sleeve, roll up my sleeve, round the other arm, rubber glove/n,
say aah, say ah, scraping, sharp scratch, sharps bin, sleeve, sleeve rolled, sleeve up, sound of my chest,
speculum, spirometer, spirometry, staring at her monitor, staring at her screen, staring at his monitor,
staring at his screen, step on the scales, stethoscope, stick my tongue, stirrups, stitches, strapped to, swab,
syringe, syringing, take a seat, taking blood, taking it out, taking my blood, taking my bloods,
taking the stitches, taking them out, telling me about, telling me off about, the diet, the lecture,
through her list, through his list, tick box, tick boxes, ticking boxes, tongue depressor, tourniquet,
trousers off, type at that screen, typing it up, typing up, up on the couch, vein, vials, wee sample,
weighed me, weighing me, what brings you, when he called me, when she called me, when they called me,
wiggle my toes, zapping my

concept db_manners   good manners, restraint, or what is right
aeroplane mode, airplane mode, away when, before i knocked, didn't dare, didn't even, emergency only,
excuse for, felt naked, flight mode, glove box, glovebox, good manners, hung up, i'd be down the road,
ignorant, ignored it, in my bag, in my handbag, in my locker, in the bag, in the car, in the drawer,
in the glovebox, it's rude, its rude, left it buzzing, left it ringing, left mine, let it go to voicemail,
let it ring, locker, manners, mortified, mother raised me, never again, never looked at it, on purpose,
on silent, phone away, phones away, phones off, put away, put it away, raised right, resisted, restraint,
rude of me, same as you would, shame on, silent, so i left it, switch off, switched off, tempted,
the height of rudeness, turned it off, turned mine off, voicemail, wants their head, went to voicemail,
what are people like, who are you lot

concept db_allowed   leave, need, or part of the visit
asked first, asked her first, asked him first, asked if i could, asked me to, asked us to, asking me to,
check in, checking in, consult over, do you take, e consult, econsult, fill in, google translate, handed me,
he said it was fine, her own phone, his own phone, interpreter, kindly let, let me finish, lost my glasses,
my readings, nhs app, online consultation, over the phone, phone appointment/n, phone call from,
phone consultation/n, phoned me, photo of my, rang me, said i could, scan a code, she let me,
she said it was fine, show her, show him, showed her, showed him, telephone appointment/n,
telephone consultation/n, the translator, to remember, translate, translator, video appointment/n,
video call with, video consult, video consultation/n, video one, wi fi in the, write it down

concept db_biz   private business that one does on a device
accepted an offer, applied for a, argued with, asked out, bid on, booked a, booked flights, booked me,
booked my, booked our, booked the, booked us, bought a, bought me, bought my, bought some, bought the,
bought two, cancelled my, cancelled the, changed my, chatted up, closed the deal, compared prices, did a shift,
did me online, did my online, did the big shop, did the weekly shop, filed my, finalised the, found a flat,
found a house, gave notice, got a date, got a quote, got a refund, got gig tickets, got my tickets,
got tickets, got us tickets, haggled, hired a, insured the, interviewed, landed a, let the dog out, listed my,
made an offer, messaged a, negotiated, offered on a, ordered a, ordered me, ordered my, ordered our,
ordered some, ordered the, ordered us, organised a, organised the, paid for a, paid me, paid my, paid the,
picked my, picked out, planned my, planned our, planned the, pre ordered, put an offer, put in an offer,
put money on, put my notice, quit my job, rearranged the, renewed my, renewed the, reserved a, resigned,
sacked, signed off the, signed the contract, sold a, sold me, sold my, sold some, sold the, sold three,
sold two, sorted me, sorted my, sorted our, sorted the, split up with, submitted my, swapped my,
swapped shifts, switched energy, taxed the, topped up, traded, transferred, unfollowed, unfriended, updated my,
viewed a, won a, won an, won the

concept db_media   what makes sound when played on a device
@dv_music, abba, adverts, anthem, antiques roadshow, any questions, app, arcade, ariana, audiobook/n, aux,
bagpipes, bargain hunt, barney, battle royale, bhangra, bing, bingo caller, bird song, birdsong, bluey,
bohemian rhapsody, boxing, brass band, britpop, bts, bus song, cackling, candy crush, cartoon/n, cat video/n,
cbeebies, ceilidh, champions league, chant, chat, christmas number ones, clicks, cliff richard, clips, cod,
come dine, comedy, comedy sketch, commentary, conference call/n, cooking video, countdown, country and western,
cricket, crossword clues, daniel o'donnell, darts, dialects, disco, documentary, doorbell, dr who,
drum and bass, drumming app, duck song, duet, duolingo, elo, emmerdale, encanto, evensong, facebook videos,
facetime, fart app, fart sounds, fifa, film, filter, fm, fog horn, foghorn, football, footie, footy, fortnite,
frozen, game, game show, game shows, games, gardeners question time, gee gees, gig, gladiators, gospel choir,
grand national, gta, guitar, gunfire, gunshot/n, harry potter, harry styles, hey duggee, hey siri, hip hop,
homes under the hammer, horror, hymn, ice cream van, indie, instrumental, interview, jeremy kyle, jingle,
jokes, judge judy, k pop, keyboard clicks, keypad, keypad clicks, lbc, les mis, level music, line dancing,
little mix, live stream, livestream, loose women, made in, mam, mantra, mario, marvel, mass on the,
match of the day, meat loaf, meditation, meeting, metal, minecraft, moana, moto gp, movie, musical,
my lad's game, my mixtape, my mum, my sister, naat, nascar, neil diamond, nintendo, nintendos, number blocks,
numberblocks, oasis, olivia rodrigo, opera, our kid, pan pipes, panto, paw patrol, penalty shoot out, peppa,
phone calls, phone in, pipe band, playlist, playstation, pocket piano, pointless, pokemon, prayers, prog, punk,
qawwali, quiz, quran, racing post, radio, radio cymru, radio leeds, radio ulster, rain sounds, rap, remix,
ringer, ringtone/n, roblox, rod stewart, rosary, sat nav, satnav, saxophone, scripture, sea shanties,
sea shanty, sermon, sermons, shania, shooting game, shrek, siren, sitcom, ska, slade, slot machine, slots,
soap, soaps, song/n, sonic, soundtrack, spanish lesson, star wars, status quo, strictly, superbike, symphony,
talk radio, talksport, teams, teletubbies, test match, test match special, the archers, the chase, the kids,
theme tune, tiktok, tipping point, top gear, tune/n, tutorial, tv show, two fat ladies, uk drill, ukulele,
unboxing, vid/n, video/n, voice note/n, voice notes, voicemail, voicemails, war film, webinar, western,
whale song, white noise, wiggles, wordsearch, workout, worship, wrestlemania, wrestling, x factor, youtube,
zelda, zoom


concept db_play   making it sound
answer, answered, argued, arguin, arguing, asked siri, belt/v out, belting, blare/v, blast/v, blasting, bless,
bop, bopped, bopping, bring, brought, call, called, calling, chat, chatted, chatting, chatting away,
chuck/v on, conducted, connect, connected, crank/v, cranked, dance, danced, dancing, did, dj, do, doing,
entertain/v, facetime/v, facetimed, fire up, fired up, flick/v on, gab, gave, give, got, gotten, had, have,
having, held, hog, hold, holding, join, joined, keep, kept, leave, leaving, left, let, letting, listen,
listened, listenin, listening, natter, nattered, nattering, open, opened, play, played, playin, playing,
practise, practised, practising, pump/v, pumping, put, puts, putting, rang, rapped, read, rehearse, rehearsed,
rehearsing, ring, ringing, sang, scroll, scrolled, scrolling, set, share, shared, shout, shouted, shouting,
sing, singing, skype, skyped, spoke, stick, sticking, stream/v, streamed, streaming, stuck, switch/v, switched,
take, taken, taking, talk, talked, talking, test, tested, testing, took, treat, treated, treating, turn,
turned, turning, use, using, video called, watch, watched, watchin, watching, whack, whacked, wind up, work,
zoomed

concept db_loud2   how loud it is
@dv_loud, acoustics, all can hear, all present, aloud, as loud as, aux war, bangin, banging out, bass, bass up,
bell and all, bellow, bellowing, blow the roof, carrying voice, community radio, conga,
could hear it in the car park, crowd noise, dance off, deaf as a post, deafening, dj, ear splitting, echo,
echoing, effing, effing and jeffing, every gunshot, full belt, full noise, full pelt, full sound,
full surround, full tilt, full vol, giving it large, giving it some, going off on loop, good acoustics,
great acoustics, hands free, handsfree, have it loud, hear it over, hear me in, high volume, holler, i project,
in stitches, likes it loud, liven it up, liven the place, liven the queue, loud, loud phone, loudly, macarena,
max vol, mega loud, megaphone, minus headphones, needs it loud, no volume limit, not quiet, notch up, notches,
on loop, on repeat, out loud, out of my phone, own soundtrack, project my voice, projecting, proper sound,
pumpin, raise the roof, rattling the windows, rave, reet loud, ring out, sang along, shake the windows,
sing along, sing song, singalong, singing along, singsong, sound effects, sound full up, sound on full,
sounds on, speaker mode, sub bass, surround, top of me voice, top of my voice, up a notch, up as far,
up as high, up as loud, up two notches, vol, volume, volume at, volume right up, volume to the max,
want it loud, whole volume, whooping, windows rattling, without my earphones


concept db_place   where one waits, and waiting
@dv_wait_place, @waiting_area, as we sit, at your place, baby clinic, back seats, before jabs, before me jab,
before my jab, behind the plant, boots on the radiator, bored, by the desk, by the door, by the fish tank,
by the leaflets, by the plant, by the radiator, by the toys, by the window, called through, check in, clinic,
corner chair, corner seat, corridor, delay, delayed, docs, doctor's, doctors, doctors surgery, downstairs,
fish tank, flu clinic, flu day, flu saturday, foyer, front desk, front row, hallway, hard chairs, hatch,
hatch window, hospital chairs, in here, in the clinic, in there, in yer, keep me waiting, kept waiting,
kids area, late again, leaflet rack, leaflets, library, lobby, long wait, magazines, my name, my seat, my slot,
my turn, next to the pram, notice board, noticeboard, old magazines, on the chairs, overrun, overrunning,
pharmacy hatch, plastic chairs, plastic seats, play corner, pram park, queue, reception, row one, row three,
row two, running behind, running late, sat there, seat by, seats, shout my name, shouted me, shouted my name,
six people, stairwell, surgery, the screen, till i'm called, toilets, toy box, toys policy, up there, upstairs,
vestibule, wait, waited, waitin, waiting, waiting room/n, waiting rooms, while i wait, your chairs, your foyer,
your lot, your place

concept db_react   others hear it, mind it, ask for quiet
@dv_audience, @dv_stop_asked, a look, all got it, all present, all the others, all winced, an audience,
applause, asked for quiet, asked me, asked me nicely, asked to, asked us nicely, asking me, assembled,
audience, bad looks, begged me, behind me, beside me, bit my head off, black look, black looks, budged up,
bystanders, can you not, captive audience, chorus of tuts, chucked out, chuntered, chuntering,
come out from behind, complained, congregation, coughers, could you please, covered her ears, covered his ears,
covering their ears, crowd, dagger eyes, delicate ears, disapproval, disapproving, disgust, disgusted,
disturbing, do you have headphones, drives them, dropped a hint, earwig, earwigging, everybody, everybody else,
everybody in, everyone, everyone else, everyone in, excuse me, eye roll, eye rolls, eyes rolling, face, faces,
fella across, filthy look, filthy looks, finger wagging, fingers in ears, flinched, folk moved, folk shuffled,
folks, frown, frowned, fun police, funny look, gallery, gasp, gasped, get a word said, get headphones,
give me evils, glare, glared, glares, glaring, got a letter, got told, grannies, grimaced, grimaces, groan,
groaned, grumbled, had a flutter, had a pop, had a word, had words, half of them, hands over, hard stare,
harrumph, have a word, have you got headphones, hear a pin drop, huff, huffed, huffing, hush,
if you wouldn't mind, it's a library, jobsworth, joined in, jumped, jumped out, karen, karens, kicked me out,
kicked off, killjoy, killjoys, lady beside, lady opposite, laminated sign, last warning, laugh, laughed,
listen in, listening in, looks off, man across, miserable lot, mither, mithered, moan, moaned, moaner, mothers,
moved away, moved chairs, moved seats, moving seats, mums, mutter, muttered, muttering, my fans, neighbour,
next to me, no phones sign, nosey, nosy, not a body, not a peep, nudge, nudged, nudging, oaps, offended,
old bat, old biddy, old boy, old codger, old gent, old girl, old git, oldies, onlookers, opposite me,
other dads, other mums, others, pained, pained look, passengers, patients, peace and quiet, pensioner,
pensioners, people, pleas, please respect, pointed, puffing, pursed lips, put headphones, put out, reported me,
requests, requests welcome, respect others, said something, sat next, scared, scowl, scowled, scowls, shh,
shh'd, shhed, shhh, shift seats, shifted, shuffled off, shush, sick people, side eye, side eyed,
sideways looks, sighed, sighing, sighs, sign, sign or no sign, snarls, snidey, snotty, snowflakes, sour,
sour faces, spoilsport, spoilsports, stare, stares, staring, startled, stink eye, stopped smiling, strangers,
telling me, that lot, the assembled, the elderly, the face on, the girl on the desk, the lass on the desk,
the masses, the mums, the others, the poorly, the public, the receptionist, the regulars, the sick, the sign,
the whole, the whole gang, threatened to, to everybody, told me, told off, told to, tut, tuts, tutted, tuttin,
tutting, up in arms, up the wall, use earphones, use headphones, visibly, wag, wagging, walked out,
wanted a word, warned me, warning, wear headphones, wet blankets, whinge, whinged, whispered, whole lot,
woke everyone, woke up, would you please, wrinklies, written to

concept db_dproper   no noise after all
at home, bedroom, bring back the, came off it, carol singers, cut her off, cut him off, cut it short,
ear defenders, engaged, finished the call outside, fire alarm, got home, hearing aid/n, hearing loop,
hearing problems, heating, hold music, hung up, i text, i texted, in my car, in silence, in the car,
into the porch, into the street, kept it low, low voice, low volume, mortified, mute button, muted,
my headphones on, name's called, nipped out, no sound, on mute, on silent, on the phone to the surgery,
on vibrate, out to the car, outside so, outside to, over the phone, phone queue, phone system, popped out,
put headphones, put it away, quiet, quiet room, quietly, radiator, sent outside, silent, silent mode, so sorry,
sorry everyone, sorry to all, sound down, sound muted, sound off, stepped out, stepped outside, subtitles on,
switched it off, switched off, tannoy, tannoy system, the radio in, the telly, the tv, tone needed,
turned it down, turned it off, volume down, went out, went outside, whisper, with earphones, with headphones,
with her headphones, with his headphones, with the sound off
