using System.Collections.Concurrent;
using System.Net;
using System.Net.Security;
using System.Net.Sockets;
using System.Security.Cryptography.X509Certificates;
using System.Text;

namespace Parley.Tests.Delivery.Email;

/// <summary>A mail server on loopback that keeps what it took and answers as badly as a test asks for.</summary>
internal sealed class SmtpSink : IAsyncDisposable
{
    /// <summary>What an answer says to close the connection without one.</summary>
    public const string Close = "close";

    /// <summary>What an answer says to say nothing at all.</summary>
    public const string Silence = "silence";

    private readonly TcpListener listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource stop = new();
    private readonly Func<string, string?> answer;
    private readonly X509Certificate2? certificate;
    private readonly ConcurrentBag<Task> sessions = [];
    private readonly Task accepting;

    /// <summary>Asks for the answer to each command line, and to <c>DATA.</c> once a whole mail was read; null stands for the usual one. With a certificate it offers STARTTLS.</summary>
    public SmtpSink(Func<string, string?> answer, X509Certificate2? certificate = null)
    {
        (this.answer, this.certificate) = (answer, certificate);
        listener.Start();
        accepting = AcceptAsync();
    }

    /// <summary>The mails that were taken, as they came, with whom they were for.</summary>
    public ConcurrentQueue<(string To, string Mail)> Taken { get; } = new();

    /// <summary>Every mail that was read whole, taken or not.</summary>
    public ConcurrentQueue<string> Seen { get; } = new();

    public int Port => ((IPEndPoint)listener.LocalEndpoint).Port;

    public async ValueTask DisposeAsync()
    {
        await stop.CancelAsync();
        listener.Stop();
        await accepting.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        await Task.WhenAll(sessions).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        stop.Dispose();
    }

    private async Task AcceptAsync()
    {
        while (!stop.IsCancellationRequested)
        {
            var client = await listener.AcceptTcpClientAsync(stop.Token);
            sessions.Add(ServeAsync(client));
        }
    }

    private async Task ServeAsync(TcpClient client)
    {
        using var held = client;
        var (reader, writer) = Talk(client.GetStream());
        if (!await SayAsync(writer, "CONNECT", "220 sink")) return;
        if (certificate is not null) (reader, writer) = await EncipherAsync(client, reader, writer, certificate);
        var to = new List<string>();
        while (await reader.ReadLineAsync(stop.Token) is { } line)
        {
            if (line.StartsWith("RCPT TO:", StringComparison.OrdinalIgnoreCase) && answer(line) is null) to.Add(line["RCPT TO:".Length..].Trim('<', '>'));
            if (line.StartsWith("EHLO", StringComparison.OrdinalIgnoreCase)) await writer.WriteLineAsync("250-sink\r\n250-8BITMIME\r\n250 SMTPUTF8");
            else if (line == "DATA" && answer(line) is null) await DataAsync(reader, writer, to);
            else if (!await SayAsync(writer, line, line == "QUIT" ? "221 bye" : "250 ok")) return;
        }
    }

    private static (StreamReader Reader, StreamWriter Writer) Talk(Stream stream) =>
        (new StreamReader(stream, Encoding.UTF8), new StreamWriter(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false)) { NewLine = "\r\n", AutoFlush = true });

    private async Task<(StreamReader Reader, StreamWriter Writer)> EncipherAsync(TcpClient client, StreamReader reader, StreamWriter writer, X509Certificate2 shown)
    {
        await reader.ReadLineAsync(stop.Token);
        await writer.WriteLineAsync("250-sink\r\n250 STARTTLS");
        await reader.ReadLineAsync(stop.Token);
        await writer.WriteLineAsync("220 go on");
        var enciphered = new SslStream(client.GetStream());
        await enciphered.AuthenticateAsServerAsync(new SslServerAuthenticationOptions { ServerCertificate = shown }, stop.Token);
        return Talk(enciphered);
    }

    private async Task DataAsync(StreamReader reader, StreamWriter writer, List<string> to)
    {
        await writer.WriteLineAsync("354 go on");
        var mail = new StringBuilder();
        while (await reader.ReadLineAsync(stop.Token) is { } line && line != ".") mail.Append(line).Append('\n');
        Seen.Enqueue(mail.ToString());
        if (answer($"DATA. {string.Join(' ', to)}") is null) Taken.Enqueue((string.Join(' ', to), mail.ToString()));
        await SayAsync(writer, $"DATA. {string.Join(' ', to)}", "250 taken");
        to.Clear();
    }

    private async Task<bool> SayAsync(StreamWriter writer, string line, string usual)
    {
        var say = answer(line) ?? usual;
        if (say == Silence) await Task.Delay(Timeout.Infinite, stop.Token);
        if (say != Close)
        {
            await writer.WriteLineAsync(say);
            return true;
        }

        writer.BaseStream.Close();
        return false;
    }
}
