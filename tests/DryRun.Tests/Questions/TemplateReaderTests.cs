using DryRun.Core.Questions;
using DryRun.Tests.Curriculum;
using Shouldly;
using Xunit;

namespace DryRun.Tests.Questions;

public sealed class TemplateReaderTests : IDisposable
{
    private const string Folder = "templates/count-up/";

    private readonly ContentTree _tree = new ContentTree()
        .Write(Folder + "template.yaml", "title: Count up\nkind: trace\ntopics: [loops]\nlevels: [junior, mid]\ntrains: Counting.\nseconds: 60\n")
        .Write(Folder + "template.py", "import kit\n\n\ndef make(rng):\n    return kit.trace('print(1)', wrong=[], explanation='One.')\n");

    [Fact]
    public void A_template_is_read_with_its_program()
    {
        var template = _tree.Read().Catalogue!.Template("count-up").ShouldNotBeNull();

        template.Kind.ShouldBe(TemplateKind.Trace);
        template.Levels.ShouldBe([Level.Junior, Level.Mid]);
        template.Source.ShouldContain("def make(rng)");
    }

    [Theory]
    [InlineData("template.yaml", "kind: trace", "kind: trase", "template.yaml:2: 'kind' can't be 'trase'; did you mean 'trace'?")]
    [InlineData("template.yaml", "[loops]", "[loop]", "template.yaml:3: There is no topic 'loop'; did you mean 'loops'?")]
    [InlineData("template.yaml", "[loops]", "[]", "template.yaml:3: 'topics' is empty; name at least one.")]
    [InlineData("template.yaml", "[junior, mid]", "[mid, mid]", "template.yaml:4: A level is named twice in 'levels'.")]
    [InlineData("template.yaml", "seconds: 60", "seconds: 5", "template.yaml:6: 'seconds' must be a whole number from 10 to 1800, not '5'.")]
    [InlineData("template.yaml", "title:", "titel:", "template.yaml:1: Unknown key 'titel'; did you mean 'title'?")]
    [InlineData("template.py", "def make", "def male", "template.py:1: There is no function make; write 'def make(rng):' at the left margin.")]
    public void Says_what_is_wrong(string file, string from, string to, string expected)
    {
        _tree.Change(Folder + file, from, to);

        _tree.Lint().ShouldContain(Folder + expected);
    }

    [Fact]
    public void Facts_of_Http_name_their_source()
    {
        _tree.Write("data/http.yaml", "statuses: [{name: 200 OK, says: Fine., source: somewhere}]\nmethods: []\nheaders: []\n");

        _tree.Lint().ShouldBe(["data/http.yaml:1: 'source' must be an address that begins with https://, not 'somewhere'."]);
    }

    public void Dispose() => _tree.Dispose();
}
