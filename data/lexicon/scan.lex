# Words that make the scanners of contact details and addresses look at a comment that has few figures or none.

concept detail_word   any one of these is enough
dot, facebook, fb, flat, handle, http, https, ig, insta, instagram, lives, messenger, naught, nought, postcode,
snap, snapchat, stays, telegram, tiktok, treble, triple, twitter, username, whatsapp, www, zero

concept digit_word   a number read out: several of these
double, eight, five, four, naught, nine, nought, o, oh, one, seven, six, three, treble, triple, two, zero

concept street_word   with a number, an address
apartment, ave, avenue, bungalow, close, cottage, cottages, court, crescent, drive, flat, gardens, grove, hill,
house, lane, live, lives, mews, number, park, place, rd, road, row, square, st, stays, street, terrace, view,
walk, way, yard
