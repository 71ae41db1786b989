extension Template {
  /// Our own frame of the plain text.
  public static let plain = own(plainText)

  /// Our own frame of the HTML.
  public static let html = own(htmlText)

  /// The text of our own frame: what to begin one's own with.
  public static let plainText = """
    {{opening}}


    {{wishes}}


    {{maps}}


    {{uncoordinated}}


    {{unanswered}}


    {{others}}
    -- 
    {{closing}}

    """

  /// The same for HTML: a page of at most 640 pixels, light or dark as the reader's program is.
  ///
  /// Everything that counts is said beside the elements; the style sheet holds only what that cannot: dark, and narrow.
  public static let htmlText = """
    <!DOCTYPE html>
    <html lang="{{language}}">
    <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="color-scheme" content="light dark">
    <meta name="supported-color-schemes" content="light dark">
    <title>{{subject}}</title>
    <style>
    :root { color-scheme: light dark; supported-color-schemes: light dark; }
    @media (prefers-color-scheme: dark) {
      .page { background-color: #14171c !important; }
      .sheet { background-color: #1e2229 !important; }
      .note { background-color: #262c35 !important; }
      .ink { color: #e8eaee !important; }
      .quiet { color: #a9b1bd !important; }
      .better { color: #62cb92 !important; }
      .worse { color: #ff938c !important; }
      .new, a.link { color: #86b8f2 !important; }
      .rule { border-color: #39414d !important; }
      .button { background-color: #86b8f2 !important; color: #14171c !important; }
    }
    @media (max-width: 520px) {
      .sheet { padding: 24px 18px !important; }
      .mark, .said { display: block !important; width: auto !important; padding-left: 0 !important; }
      .mark { padding-bottom: 2px !important; }
      .said { padding-top: 0 !important; }
    }
    </style>
    </head>
    <body class="page" style="margin:0;padding:0;background-color:#eef0f3">
    <div style="display:none;max-height:0;overflow:hidden">{{preview}}</div>
    <table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0"><tr>
    <td class="page" align="center" style="padding:20px 8px;background-color:#eef0f3">
    <table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0" style="max-width:640px"><tr>
    <td class="sheet ink" align="left" style="padding:36px 40px;background-color:#ffffff;border-radius:10px;\
    font-family:-apple-system,'Segoe UI',Roboto,'Helvetica Neue',Arial,sans-serif;font-size:16px;line-height:1.5;\
    color:#1c2330">
    {{opening}}
    {{wishes}}
    {{maps}}
    {{uncoordinated}}
    {{unanswered}}
    {{others}}
    {{closing}}
    </td></tr></table>
    </td></tr></table>
    </body>
    </html>

    """

  /// A frame of ours can be read, which a test proves; the barest one stands for it all the same.
  private static func own(_ text: String) -> Template { (try? Template(text, file: "ours")) ?? Template.barest }
}
