package org.huibao.speech;

import org.huibao.figures.Figure;

/** A figure that was stated, and where: the numbers behind it are about the same. */
record Subject(int at, Figure figure) {}
