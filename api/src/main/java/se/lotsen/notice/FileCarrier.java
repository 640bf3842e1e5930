package se.lotsen.notice;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

/** Writes letters to a folder, one file a letter, readable by its owner: for demonstrations, and until a real carrier is set up. */
record FileCarrier(Medium medium, Path folder) implements Carrier {

    @Override
    public Via via() {
        return Via.FILE;
    }

    @Override
    public void carry(Letter letter) {
        var file = folder.resolve(medium.name().toLowerCase(java.util.Locale.ROOT) + "-" + letter.id() + ".txt");
        var content = "Till: %s%nÄmne: %s%n%n%s%n".formatted(letter.to(), letter.subject(), letter.text());
        try {
            Files.createDirectories(folder);
            Files.deleteIfExists(file);
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            Files.writeString(file, content, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new NotCarried(
                    "The folder for letters cannot be written to: see the rights and the room of the data folder.");
        }
    }
}
