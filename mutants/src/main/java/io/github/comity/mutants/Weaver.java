package io.github.comity.mutants;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.InsnList;
import org.objectweb.asm.tree.JumpInsnNode;
import org.objectweb.asm.tree.LdcInsnNode;
import org.objectweb.asm.tree.LineNumberNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;

/** Puts calls of {@link Watch} into a class. */
final class Weaver {
    private static final String WATCH = Watch.class.getName().replace('.', '/');

    private Weaver() {}

    /** Each line tells that it was come to, and each loop asks for the time. */
    static byte[] withLines(byte[] bytes) {
        return woven(bytes, true);
    }

    /** Each loop asks for the time. */
    static byte[] withTurns(byte[] bytes) {
        return woven(bytes, false);
    }

    private static byte[] woven(byte[] bytes, boolean lines) {
        ClassNode type = new ClassNode();
        new ClassReader(bytes).accept(type, 0);
        if (type.recordComponents != null) {
            // OpenJDK 17 does not replace a record a second time whose components are annotated
            type.recordComponents.forEach(component -> {
                component.visibleAnnotations = null;
                component.visibleTypeAnnotations = null;
                component.invisibleAnnotations = null;
                component.invisibleTypeAnnotations = null;
                component.signature = null;
            });
        }
        for (MethodNode method : type.methods) {
            addTurns(method);
            if (lines) {
                addLines(type.name, method.instructions);
            }
        }
        ClassWriter writer = new ClassWriter(ClassWriter.COMPUTE_MAXS);
        type.accept(writer);
        return writer.toByteArray();
    }

    /** At each jump back, and at the start of a lambda: a loop of the JDK calls it. */
    private static void addTurns(MethodNode method) {
        InsnList code = method.instructions;
        List<AbstractInsnNode> back = new ArrayList<>();
        for (AbstractInsnNode at : code) {
            if (at instanceof JumpInsnNode jump && code.indexOf(jump.label) < code.indexOf(jump)) {
                back.add(jump);
            }
        }
        back.forEach(jump -> code.insertBefore(jump, call("turn", "()V")));
        if (method.name.startsWith("lambda$")) {
            code.insert(call("turn", "()V"));
        }
    }

    private static void addLines(String type, InsnList code) {
        for (AbstractInsnNode at : code.toArray()) {
            if (at instanceof LineNumberNode line) {
                AbstractInsnNode first = firstInstruction(line);
                InsnList calls = new InsnList();
                calls.add(new LdcInsnNode(Watch.number(type, line.line)));
                calls.add(call("line", "(I)V"));
                if (first != null && first.getOpcode() == Opcodes.NEW) {
                    code.insert(first, calls); // frames name the place of an object that is not made yet
                } else if (first != null) {
                    code.insertBefore(first, calls);
                }
            }
        }
    }

    private static @Nullable AbstractInsnNode firstInstruction(AbstractInsnNode from) {
        AbstractInsnNode at = from;
        while (at != null && at.getOpcode() < 0) {
            at = at.getNext();
        }
        return at;
    }

    private static MethodInsnNode call(String name, String descriptor) {
        return new MethodInsnNode(Opcodes.INVOKESTATIC, WATCH, name, descriptor, false);
    }
}
