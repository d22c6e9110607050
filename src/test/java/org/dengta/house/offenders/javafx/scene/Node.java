package org.dengta.house.offenders.javafx.scene;

/** Stands for the toolkit's own class of this name. */
public final class Node {}
