import Language
import TestSupport
import Testing

@Suite struct `ids from titles` {
  @Test(arguments: [
    ("Карта лояльности в интернет-магазине", "karta-loyalnosti-v-internet-magazine"),
    ("Оплачиваю заказ с картой", "oplachivayu-zakaz-s-kartoy"), ("Щёлкаю «объявление»!", "shchelkayu-obyavlenie"),
    ("Розв'язую проблему", "rozvyazuyu-problemu"), ("Йду до зупинки, є їжа", "ydu-do-zupynky-ye-yizha"),
    ("Ґанок і гай", "ganok-i-hai"), ("Pay with card (2nd try)", "pay-with-card-2nd-try"),
    ("Café Straße Łódź œuvre", "cafe-strasse-lodz-oeuvre"), ("NPS №1 → 50 %", "nps-no1-50"),
    ("и\u{306}од", "yod"), ("日本", "item"), ("", "item"), ("— — —", "item"), ("--a--", "a"), ("ь", "item"),
    ("ﬁn ½", "fin-12"),
  ])
  func `a title is spelled in ascii`(title: String, id: String) {
    #expect(Transliterate.id(title) == id)
  }

  @Test func `the tongue decides where letters cannot`() {
    #expect(Transliterate.id("Магазин", .ru) == "magazin")
    #expect(Transliterate.id("Магазин", .uk) == "mahazyn")
  }

  @Test func `long titles are cut between words`() {
    #expect(
      Transliterate.id("Пытаюсь выяснить, почему карта не работает на сайте")
        == "pytayus-vyyasnit-pochemu-karta-ne-rabotaet-na")
    #expect(Transliterate.id(String(repeating: "щ", count: 40)).utf8.count == Transliterate.longest)
  }

  @Test(arguments: UInt64(1)...6)
  func `whatever the title, the id has the form of ids`(seed: UInt64) {
    var chance = Seeded(seed)
    for _ in 0..<300 {
      let title = chance.text(
        of: ["Ж", "я", "ї", "é", "\u{301}", " ", "-", "7", "日", "👍", "'", "\u{202E}", "Z", "ǅ"], upTo: 40)
      let id = Array(Transliterate.id(title).utf8)
      let isFormed = id.allSatisfy { 0x61...0x7A ~= $0 || 0x30...0x39 ~= $0 || $0 == 0x2D }
      #expect(isFormed && id.first != 0x2D && id.last != 0x2D && 1...Transliterate.longest ~= id.count, "\(title)")
    }
  }
}
