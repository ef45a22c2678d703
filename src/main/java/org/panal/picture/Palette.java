package org.panal.picture;

import java.util.List;

/**
 * The colours of a cover. They come with the picture, because it is served as a file of its own,
 * and stand on light and dark pages alike.
 */
enum Palette {
  HONEY(
      "#F6B335",
      "#D8921A",
      List.of(
          new Ink("#FFF6E2", "#241B0F"),
          new Ink("#17654F", "#FFF6E2"),
          new Ink("#241B0F", "#F6B335"),
          new Ink("#FDE3A8", "#241B0F")),
      List.of("#FBCB6B", "#FDE3A8", "#EDA422", "#FFF6E2"),
      "#C9601F"),
  THYME(
      "#17654F",
      "#2A7E66",
      List.of(
          new Ink("#DDF0E6", "#0B2E24"),
          new Ink("#F6B335", "#0B2E24"),
          new Ink("#0B2E24", "#8FCDB3"),
          new Ink("#8FCDB3", "#0B2E24")),
      List.of("#1F775E", "#8FCDB3", "#115543", "#2C8A6E"),
      "#F3C9B5"),
  CLAY(
      "#D5633F",
      "#E57F5E",
      List.of(
          new Ink("#FFF1E8", "#3A1408"),
          new Ink("#F6B335", "#3A1408"),
          new Ink("#3A1408", "#F6C7B2"),
          new Ink("#F6C7B2", "#3A1408")),
      List.of("#DF7350", "#F6C7B2", "#C55634", "#FFF1E8"),
      "#17654F"),
  SKY(
      "#2F6797",
      "#447AA8",
      List.of(
          new Ink("#EAF3FA", "#0E2A42"),
          new Ink("#F6B335", "#0E2A42"),
          new Ink("#0E2A42", "#B5D3EA"),
          new Ink("#B5D3EA", "#0E2A42")),
      List.of("#3B75A6", "#B5D3EA", "#275A87", "#5B90BD"),
      "#8FCDB3");

  /** What a topic is drawn on and with. */
  record Ink(String cell, String lines) {}

  private final String ground;
  private final String comb;
  private final List<Ink> inks;
  private final List<String> tones;
  private final String accent;

  Palette(String ground, String comb, List<Ink> inks, List<String> tones, String accent) {
    this.ground = ground;
    this.comb = comb;
    this.inks = inks;
    this.tones = tones;
    this.accent = accent;
  }

  String ground() {
    return ground;
  }

  /** The faint lines of the empty comb behind. */
  String comb() {
    return comb;
  }

  List<Ink> inks() {
    return inks;
  }

  /** Colours of cells without a topic. */
  List<String> tones() {
    return tones;
  }

  /** The colour of a single cell that stands out. */
  String accent() {
    return accent;
  }
}
