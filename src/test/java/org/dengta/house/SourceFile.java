package org.dengta.house;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/**
 * One Java file as the compiler's parser sees it, without types.
 *
 * @param path from the project's folder, with {@code /} between the parts
 */
record SourceFile(String path, String text, CompilationUnitTree unit, DocTrees trees) {

    /** Every Java file of the project, parsed. */
    static List<SourceFile> project() {
        try (Stream<Path> files = Files.walk(Path.of("src"))) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .map(file -> parse(file.toString().replace('\\', '/'), read(file)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static SourceFile parse(String path, String text) {
        var source =
                new SimpleJavaFileObject(URI.create("text:/" + path), JavaFileObject.Kind.SOURCE) {
                    @Override
                    public CharSequence getCharContent(boolean ignored) {
                        return text;
                    }
                };
        var task =
                (JavacTask)
                        ToolProvider.getSystemJavaCompiler()
                                .getTask(
                                        null, null, _ -> {}, List.of(), List.of(), List.of(source));
        try {
            return new SourceFile(
                    path, text, task.parse().iterator().next(), DocTrees.instance(task));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean isProgram() {
        return path.startsWith("src/main/java/");
    }

    boolean isPackageInfo() {
        return path.endsWith("/package-info.java");
    }

    /** The folder the file lies in, with a slash at its end. */
    String folder() {
        return path.substring(0, path.lastIndexOf('/') + 1);
    }

    boolean isInFeatureRoot() {
        return isProgram()
                && House.isFeature(folder().split("/", -1)[5])
                && folder().split("/", -1).length == 7;
    }

    List<ClassTree> topLevelTypes() {
        return unit.getTypeDecls().stream()
                .filter(ClassTree.class::isInstance)
                .map(ClassTree.class::cast)
                .toList();
    }

    boolean hasJavadoc(Tree... fromTopToTree) {
        var place = new TreePath(unit);
        for (Tree tree : fromTopToTree) {
            place = new TreePath(place, tree);
        }
        return trees.getDocComment(place) != null;
    }

    /** Every method and constructor that is written out, with the type it is in. */
    List<Method> methods() {
        var found = new ArrayList<Method>();
        new TreePathScanner<Void, Void>() {
            @Override
            public Void visitMethod(MethodTree method, Void nothing) {
                var owner = (ClassTree) getCurrentPath().getParentPath().getLeaf();
                found.add(new Method(owner, method, bodyLines(method)));
                return super.visitMethod(method, nothing);
            }
        }.scan(unit, null);
        return found;
    }

    private int bodyLines(MethodTree method) {
        return method.getBody() == null
                ? 0
                : 1
                        + lineOf(trees.getSourcePositions().getEndPosition(unit, method.getBody()))
                        - lineOf(
                                trees.getSourcePositions()
                                        .getStartPosition(unit, method.getBody()));
    }

    int lineOf(Tree tree) {
        return lineOf(trees.getSourcePositions().getStartPosition(unit, tree));
    }

    private int lineOf(long position) {
        return Math.toIntExact(unit.getLineMap().getLineNumber(position));
    }

    /**
     * A method as written.
     *
     * @param bodyLines from its opening to its closing brace; 0 where it has no body
     */
    record Method(ClassTree owner, MethodTree tree, int bodyLines) {
        boolean isConstructor() {
            return tree.getReturnType() == null;
        }

        String name() {
            return isConstructor() ? owner.getSimpleName().toString() : tree.getName().toString();
        }
    }
}
