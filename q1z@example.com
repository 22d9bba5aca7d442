{
  "shop": {}
}
