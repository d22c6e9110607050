package org.dengta.app.bench.badge;

import org.dengta.accreditation.Person;
import org.dengta.app.bench.InvitedPeople;
import org.dengta.app.bench.SyntheticPeople;
import org.dengta.badge.Badge;
import org.dengta.badge.BadgeContents;
import org.dengta.credential.CredentialCode;
import org.dengta.programme.Programme;

import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;

/**
 * Badges of invented people of the event, four in five with a Chinese name, each with a photo of 25
 * kB; the same for the same seed.
 */
final class BenchBadges {
    private static final int PEOPLE = 2000;

    private final BadgeContents contents;
    private final List<Person> people;
    private final List<byte[]> photos;
    private final long seed;

    BenchBadges(Programme programme, long seed) {
        this.seed = seed;
        contents = new BadgeContents(programme);
        people = new InvitedPeople(seed, SyntheticPeople.category(programme)).many(PEOPLE);
        photos = BenchPhotos.many(seed);
    }

    /** So many badges, made when they are asked for; each code is another one. */
    Iterator<Badge> many(int count) {
        var random = new SplittableRandom(seed);
        return random.split()
                .ints(count, 0, PEOPLE)
                .mapToObj(i -> badge(i, CredentialCode.draw(random)))
                .iterator();
    }

    private Badge badge(int person, CredentialCode code) {
        var photo = BenchPhotos.numbered(photos.get(person % photos.size()), code.digits());
        return contents.of(people.get(person), Optional.of(photo), () -> code).orElseThrow();
    }
}
