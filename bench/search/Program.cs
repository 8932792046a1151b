using System.Diagnostics;
using DryRun.App.Coaching;
using DryRun.App.Curriculum;
using DryRun.App.Curriculum.Search;
using DryRun.SearchBench;

var catalogue = CatalogueSource.Read(Value("--content") ?? "content");
using var search = new CatalogueSearch(catalogue);
using var passages = new PassageFinder(catalogue);
var start = Stopwatch.GetTimestamp();
var used = Environment.CpuUsage.TotalTime;
search.Prepare();
passages.Prepare();
Console.WriteLine($"Both indexes made in {Stopwatch.GetElapsedTime(start).TotalMilliseconds:0} ms, {(Environment.CpuUsage.TotalTime - used).TotalMilliseconds:0} ms of processor time");
if (Value("--ask") is { } question)
{
    Show(passages.Find(question).Passages.Select(passage => $"{Address(passage.Kind, passage.Url)}  {passage.Text.Text}"), passages.Find(question).Meant);
    return;
}

if (Value("--search") is { } words)
{
    Show(search.Find(words, kind: null).Results.Select(result => $"{result.Score:0.00} {Address(result.Kind, result.Url)}  {result.Snippet.Text}"), search.Find(words, kind: null).Meant);
    return;
}

var asked = Asked.Read("bench/search/questions.json");
var report = new Report(
    text => [.. passages.Find(text).Passages.Select(passage => Address(passage.Kind, passage.Url)).Distinct()],
    text => [.. search.Find(text, kind: null).Results.Select(result => Address(result.Kind, result.Url))]);
if (args.Contains("--misses"))
{
    report.PrintMisses(asked);
}
else
{
    report.Print(asked);
}

static void Show(IEnumerable<string> lines, string? meant) =>
    Console.WriteLine((meant is null ? "" : $"Did you mean '{meant}'?\n") + string.Join('\n', lines.Take(10)));

static string Address(SearchKind kind, string url) => $"{kind.ToString().ToLowerInvariant()}:{url[(url.LastIndexOf('/') + 1)..]}";

string? Value(string option)
{
    var index = Array.IndexOf(args, option);
    return index >= 0 && index + 1 < args.Length ? args[index + 1] : null;
}
