using System.Globalization;
using DryRun.Bench.Judge;
using DryRun.Judge.Judging;
using Microsoft.Extensions.Logging.Abstractions;

using var stopping = new CancellationTokenSource();
Console.CancelKeyPress += (_, pressed) =>
{
    pressed.Cancel = true;
    stopping.Cancel();
};
var cancellationToken = stopping.Token;
var rounds = int.Parse(Option("--rounds") ?? "100", CultureInfo.InvariantCulture);
var seconds = TimeSpan.FromSeconds(double.Parse(Option("--seconds") ?? "3", CultureInfo.InvariantCulture));
var idle = TimeSpan.FromMilliseconds(40);

await using var fresh = await StartAsync(keepSpare: false);
await using var spare = await StartAsync(keepSpare: true);
await using var server = args.Contains("--no-http") ? null : await Server.StartAsync(Option("--url"), cancellationToken);

string smallPath = Work.PathOf("small.py"), twentyPath = Work.PathOf("twenty.py");
List<Series> small =
[
    new("bare python3 -I -S", token => Peers.BareAsync(smallPath, Work.SmallInput, Work.SmallOutput, token)),
    new("bubblewrap + python3", token => Peers.BubblewrapAsync(smallPath, Work.SmallInput, Work.SmallOutput, token)),
    new("judge in process", token => Work.SmallAsync(fresh, token)),
    new("judge in process, spare child waiting", token => Work.SmallAsync(spare, token), idle),
];
List<Series> twenty =
[
    new("bare python3 -I -S", token => Peers.BareAsync(twentyPath, Work.TwentyInput, Work.TwentyOutput, token)),
    new("bubblewrap + python3", token => Peers.BubblewrapAsync(twentyPath, Work.TwentyInput, Work.TwentyOutput, token)),
    new("judge in process", token => Work.TwentyAsync(fresh, token)),
    new("judge in process, spare child waiting", token => Work.TwentyAsync(spare, token), idle),
];
if (server is not null)
{
    small.Add(new Series("judge over HTTP (/api/v2/execute)", server.ExecuteAsync, idle));
    if (server.HasProblem)
        twenty.Add(new Series("judge over HTTP (a submission)", server.SubmitAsync, idle));
}

Series[] all = [.. small, .. twenty];
await RoundsAsync(5);
foreach (var series in all)
    series.Forget();
await RoundsAsync(rounds);

Console.WriteLine($"{rounds} rounds, interleaved; {Environment.ProcessorCount} processors; {fresh.Status}");
Report.Latencies("a small program", small);
Report.Latencies("20 tests of a function", twenty);
await Report.ThroughputAsync([.. twenty.Skip(1), .. small.Skip(4)], seconds, cancellationToken);

async Task RoundsAsync(int count)
{
    for (var round = 0; round < count; round++)
    {
        foreach (var series in all)
            await series.MeasureAsync(cancellationToken);
    }
}

Task<SandboxJudge> StartAsync(bool keepSpare) => SandboxJudge.StartAsync(
    new JudgeOptions { KeepSpare = keepSpare }, TimeProvider.System, NullLoggerFactory.Instance, cancellationToken);

string? Option(string name)
{
    var index = Array.IndexOf(args, name);
    return index >= 0 && index + 1 < args.Length ? args[index + 1] : null;
}
