package org.dengta.app.command.option;

import org.dengta.supervision.Taking.Document;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

import java.util.Arrays;
import java.util.stream.Collectors;

/** A kind of document as it is typed: its code. */
public final class DocumentChoice implements ITypeConverter<Document> {
    @Override
    public Document convert(String code) {
        return Arrays.stream(Document.values())
                .filter(it -> it.code().equals(code))
                .findFirst()
                .orElseThrow(() ->
                        new TypeConversionException(
                                "no such document; use one of "
                                        + Arrays.stream(Document.values())
                                                .map(Document::code)
                                                .collect(Collectors.joining(", "))));
    }
}
