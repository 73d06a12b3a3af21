using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using MimeKit;
using MimeKit.Text;
using Parley.Delivery.Texts;
using Parley.Disputes;
using Parley.Notices;

namespace Parley.Delivery.Email;

/// <summary>A message as an e-mail: every language in one, as plain text and as HTML. Its headers are made of the level, the dispute's number and addresses alone.</summary>
internal sealed class EmailText(MailboxAddress from, Func<Level, string, string> labelOf)
{
    private const int LongestSubject = 200;

    private static readonly HtmlEncoder Html = HtmlEncoder.Create(UnicodeRanges.All);

    public MimeMessage Write(Message message, IEnumerable<MailboxAddress> recipients)
    {
        var mail = new MimeMessage { Subject = Subject(message), MessageId = IdOf(message.Id, from), Date = message.Notice.At };
        mail.From.Add(from);
        mail.To.AddRange(recipients);
        mail.Headers.Add(HeaderId.AutoSubmitted, "auto-generated");
        mail.Body = new MultipartAlternative(new TextPart(TextFormat.Plain) { Text = Body(message) }, new TextPart(TextFormat.Html) { Text = Page(message) });
        return mail;
    }

    /// <summary>The same on every try and for no other message: what may not stand in a Message-Id is written as its bytes.</summary>
    private static string IdOf(string id, MailboxAddress from)
    {
        var local = new StringBuilder(id.Length + 8);
        foreach (var one in Encoding.UTF8.GetBytes(id))
        {
            if (char.IsAsciiLetterOrDigit((char)one) || one is (byte)'-' or (byte)'_') local.Append((char)one);
            else local.Append(CultureInfo.InvariantCulture, $"={one:X2}");
        }

        return $"{local}@{from.Domain}";
    }

    private string Subject(Message message)
    {
        var labels = message.Letters.Select(letter => labelOf(message.Notice.Level, letter.Language)).Distinct(StringComparer.Ordinal);
        var others = message.Count > 1 ? FormattableString.Invariant($" +{message.Count - 1}") : string.Empty;
        return Cutting.Fit(Plain.Line($"{DrillMark.Of(message)}[{string.Join(" / ", labels)}] {message.Notice.Dispute.Value}{others}"), LongestSubject, words => words.Length);
    }

    private static string Body(Message message) => string.Join("\n\n", message.Letters.Select(letter => Plain.Lines(letter.Text))) + "\n";

    private static string Page(Message message)
    {
        var letters = message.Letters.Select(letter => $"<div lang=\"{Html.Encode(letter.Language)}\" style=\"white-space: pre-line\">{Html.Encode(Plain.Lines(letter.Text)).Replace("&#xA;", "\n", StringComparison.Ordinal)}</div>");
        return $"<!DOCTYPE html><html><head><meta charset=\"utf-8\"></head><body>{string.Join("<hr>", letters)}</body></html>\n";
    }
}
