package org.dengta.ui.door.scans;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.dengta.accreditation.PersonId;
import org.dengta.platform.fx.Background;

import java.util.Optional;

/** The photo of whoever is shown, a moment after the verdict. Screen's thread. */
public final class PhotoViewModel {
    private final DoorDesk desk;
    private final Background figures;
    private final ReadOnlyObjectWrapper<Optional<byte[]>> photo =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private Object wanted = this;

    public PhotoViewModel(DoorDesk desk, Background figures) {
        this.desk = desk;
        this.figures = figures;
    }

    public ReadOnlyObjectProperty<Optional<byte[]>> photo() {
        return photo.getReadOnlyProperty();
    }

    /** Nobody's. */
    public void clear() {
        wanted = this;
        photo.set(Optional.empty());
    }

    /** A person's; what was wanted before comes no more. */
    public void fetch(PersonId person) {
        var asked = new Object();
        wanted = asked;
        figures.run(
                () -> desk.photo(person),
                found -> {
                    if (wanted.equals(asked)) {
                        photo.set(found);
                    }
                },
                _ -> photo.set(Optional.empty()));
    }
}
