/// What a poster shows: the map as a board, and the week of the wall that it hangs on.
struct PosterMatter {
  let board: Board
  let exhibit: Exhibit
  let wall: Wall
}
