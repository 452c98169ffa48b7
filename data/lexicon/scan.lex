# Words that make the scanners of contact details and addresses look at a comment that has no figures in it.

concept detail_word   any one of these is enough
account, address, avenue, called, cottage, cottages, crescent, dot, double, drive, facebook, fb, flat, gardens,
grove, handle, house, http, https, ig, insta, instagram, lane, live, lives, living, messenger, name, naught,
nought, oh, postcode, profile, road, row, sc, snap, snapchat, stays, street, telegram, terrace, tiktok, treble,
triple, twitter, under, username, whatsapp, www, zero

concept digit_word   a number read out: several of these
double, eight, five, four, naught, nine, nought, o, oh, one, seven, six, three, treble, triple, two, zero
