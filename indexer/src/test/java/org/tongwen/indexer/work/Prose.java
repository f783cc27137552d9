package org.tongwen.indexer.work;

import java.util.List;
import java.util.Random;

/** Makes up sentences as policy texts have them. */
public final class Prose {

    private static final List<String> WHO =
            List.of("各级人民政府", "县级以上地方部门", "行业协会", "龙头企业", "科研院所", "园区管理机构", "金融机构", "社会组织", "主管部门", "市场监督管理部门");
    private static final List<String> HOW =
            List.of("应当", "要", "可以", "按照规定", "结合实际", "会同有关单位", "定期", "依托公共平台", "在职责范围内", "通过购买服务");
    private static final List<String> DOES =
            List.of("完善", "推动", "编制", "公布", "支持", "检查", "组织", "建设", "评估", "引进", "培养", "保障", "发布", "登记", "奖励", "调整");
    private static final List<String> WHAT = List.of(
            "关键零部件攻关", "数据资源目录", "检验检测能力", "节水改造工程", "产业链图谱", "职工技能培训", "信用评价办法", "应急物资储备", "专利导航项目", "冷链物流网络",
            "绿色工厂名单", "首台套保险补偿", "跨境电商仓库", "废旧电池回收", "工业互联网标识", "土地弹性供应", "中试基地", "质量追溯档案", "用能预算", "政府采购份额");
    private static final List<String> TO = List.of(
            "降低经营成本", "减少排放", "方便群众办事", "稳定就业", "防范风险", "带动上下游", "缩短审批时间", "提升附加值", "扩大出口", "保护消费者", "服务乡村", "培育新品牌");

    private Prose() {}

    /** Returns a sentence without its full stop. */
    public static String sentence(Random random) {
        return pick(WHO, random) + pick(HOW, random) + pick(DOES, random) + pick(WHAT, random) + "和"
                + pick(WHAT, random) + "，以" + pick(TO, random);
    }

    private static String pick(List<String> words, Random random) {
        return words.get(random.nextInt(words.size()));
    }
}
