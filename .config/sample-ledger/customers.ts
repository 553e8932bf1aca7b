import { monthEnd, partsOf, serialOf } from './calendar';

/** How a customer pays: on time, late, in parts, hardly at all. */
export type Habit = 'prompt' | 'slow' | 'parts' | 'poor';

/** An invented customer; `scale` is the usual size of its invoices in thousand yuan. */
export interface SampleCustomer {
  readonly name: string;
  readonly city: string;
  readonly salesperson: string;
  readonly terms: Terms;
  readonly habit: Habit;
  readonly scale: number;
}

/** Due day by the terms that the sample uses. */
export const dueDayBy = {
  发票日后30日内: (day: number) => day + 30,
  票到60天: (day: number) => day + 60,
  'NET 45': (day: number) => day + 45,
  月结30天: (day: number) => monthEnd(day) + 30,
  月结60天: (day: number) => monthEnd(day) + 60,
  次月10日: (day: number) => {
    const { year, month } = partsOf(day);
    return serialOf(year, month + 1, 10);
  },
} as const satisfies Record<string, (day: number) => number>;

export type Terms = keyof typeof dueDayBy;

const customer = (salesperson: string, city: string, name: string, terms: Terms, habit: Habit, scale: number): SampleCustomer => ({
  name,
  city,
  salesperson,
  terms,
  habit,
  scale,
});

/** Forty companies that do not exist, by the salesperson who looks after them. */
export const sampleCustomers: readonly SampleCustomer[] = [
  customer('周晓岚', '沈阳', '沈阳岚屿重工装备有限公司', '月结30天', 'slow', 210),
  customer('周晓岚', '沈阳', '沈阳砚北智能装备（集团）有限公司', '票到60天', 'parts', 380),
  customer('周晓岚', '沈阳', '辽宁瀚蓝峪能源科技股份有限公司', 'NET 45', 'prompt', 260),
  customer('周晓岚', '鞍山', '鞍山铄川冶金机械有限公司', '票到60天', 'poor', 140),
  customer('周晓岚', '大连', '大连屿舟海工设备有限公司', '月结60天', 'prompt', 320),
  customer('周晓岚', '抚顺', '抚顺煦原石化配件有限公司', '发票日后30日内', 'slow', 75),
  customer('周晓岚', '长春', '长春辉澍汽车零部件有限公司', '月结60天', 'parts', 190),
  customer('周晓岚', '哈尔滨', '哈尔滨松屿电站设备有限公司', '票到60天', 'slow', 230),
  customer('陈立新', '北京', '北京砺瞻工程技术有限公司', 'NET 45', 'prompt', 410),
  customer('陈立新', '北京', '北京渡川建设（集团）有限公司', '票到60天', 'parts', 520),
  customer('陈立新', '天津', '天津泊澜港口机械有限公司', '月结30天', 'prompt', 150),
  customer('陈立新', '石家庄', '河北岭石水泥制造有限公司', '票到60天', 'poor', 165),
  customer('陈立新', '太原', '山西煜垣煤机制造有限公司', '月结60天', 'slow', 270),
  customer('陈立新', '唐山', '唐山钧溪钢铁物资有限公司', '发票日后30日内', 'slow', 340),
  customer('陈立新', '济南', '济南泉砚数控机床有限公司', 'NET 45', 'prompt', 125),
  customer('陈立新', '青岛', '青岛汐砚食品机械有限公司', '次月10日', 'prompt', 58),
  customer('何嘉宁', '上海', '上海岑野自动化系统有限公司', 'NET 45', 'prompt', 290),
  customer('何嘉宁', '上海', '上海衔山医疗器械股份有限公司', '月结60天', 'slow', 180),
  customer('何嘉宁', '苏州', '苏州棠溪精密模具有限公司', '月结30天', 'prompt', 66),
  customer('何嘉宁', '南京', '南京栖砚轨道交通设备有限公司', '票到60天', 'parts', 430),
  customer('何嘉宁', '无锡', '无锡鹤汀风电叶片有限公司', '月结60天', 'slow', 360),
  customer('何嘉宁', '杭州', '杭州遥岑净化工程有限公司', '发票日后30日内', 'poor', 92),
  customer('何嘉宁', '宁波', '宁波屿岚塑料机械有限公司', 'NET 45', 'prompt', 110),
  customer('何嘉宁', '合肥', '合肥淝澜新能源汽车部件有限公司', '月结30天', 'slow', 205),
  customer('罗思远', '广州', '广州珠屿电梯制造有限公司', '月结30天', 'prompt', 175),
  customer('罗思远', '深圳', '深圳澈见电子科技有限公司', 'NET 45', 'slow', 88),
  customer('罗思远', '佛山', '佛山陶砚建材机械有限公司', '票到60天', 'parts', 130),
  customer('罗思远', '东莞', '东莞樾川包装制品有限公司', '次月10日', 'prompt', 42),
  customer('罗思远', '厦门', '厦门鹭汀冷链物流装备有限公司', '月结60天', 'slow', 160),
  customer('罗思远', '南宁', '广西邕岭糖业设备有限公司', '票到60天', 'poor', 118),
  customer('罗思远', '长沙', '长沙麓野工程机械配件有限公司', '发票日后30日内', 'prompt', 95),
  customer('罗思远', '海口', '海南椰屿旅游投资（集团）有限公司', '票到60天', 'parts', 240),
  customer('马文博', '武汉', '武汉楚岚光电设备有限公司', 'NET 45', 'prompt', 220),
  customer('马文博', '郑州', '郑州嵩屿粮油机械有限公司', '月结30天', 'slow', 105),
  customer('马文博', '西安', '西安灞原航空标准件有限公司', '月结60天', 'prompt', 310),
  customer('马文博', '兰州', '兰州皋砚石油装备有限公司', '票到60天', 'poor', 200),
  customer('马文博', '成都', '成都锦汀水处理设备有限公司', '发票日后30日内', 'slow', 135),
  customer('马文博', '重庆', '重庆嘉岑摩托车部件有限公司', '月结30天', 'parts', 115),
  customer('马文博', '昆明', '云南滇野有色金属装备有限公司', '票到60天', 'slow', 250),
  customer('马文博', '乌鲁木齐', '新疆疏勒原棉机械有限公司', '月结60天', 'parts', 145),
];
